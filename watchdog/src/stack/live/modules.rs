//! The programs and libraries in this process, from /proc/self/maps, and what unwinding needs of them. That is read
//! from memory, not from files: a file can have been replaced since, and the vdso has none.

use std::fs;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use framehop::ExplicitModuleSectionInfo;
use gimli::{BaseAddresses, EhFrameHdr, NativeEndian, Pointer};
use object::elf::{FileHeader64, PF_X, PT_GNU_EH_FRAME, PT_LOAD};
use object::endian::NativeEndian as Endian;
use object::read::elf::{FileHeader as _, ProgramHeader as _};

use super::calls::Starts;
use crate::platform::capture::bytes;

/// The first bytes of a module, with its header and program headers.
const HEAD: usize = 4096;

/// Unwind tables above this are not read: no program comes near.
const MOST: u64 = 1 << 30;

/// A program or library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Module {
    pub(super) name: Arc<str>,
    /// From its first to behind its last mapped address.
    pub(super) range: Range<u64>,
    /// Where its code is.
    pub(super) code: Vec<Range<u64>>,
    /// Device and inode, as text.
    file: String,
}

impl Module {
    /// The file to read symbols from. `None` if there is none, or it was replaced since.
    pub(super) fn path(&self) -> Option<PathBuf> {
        // What runs is to be had under this name, even if its file was replaced.
        if fs::read_link("/proc/self/exe").is_ok_and(|program| program.to_string_lossy() == *self.name) {
            return Some(PathBuf::from("/proc/self/exe"));
        }
        let is_file = self.name.starts_with('/') && !self.name.ends_with(" (deleted)");
        is_file.then(|| PathBuf::from(&*self.name)).filter(|path| self.file == file_of(path))
    }

    pub(super) fn has_code_at(&self, address: u64) -> bool {
        self.code.iter().any(|code| code.contains(&address))
    }
}

/// The modules that have code, by address.
pub(super) fn modules() -> Vec<Module> {
    fs::read_to_string("/proc/self/maps").map(|maps| parse(&maps)).unwrap_or_default()
}

/// The module at an address.
pub(super) fn find(modules: &[Module], address: u64) -> Option<&Module> {
    let after = modules.partition_point(|module| module.range.start <= address);
    modules.get(after.checked_sub(1)?).filter(|module| module.range.contains(&address))
}

fn parse(maps: &str) -> Vec<Module> {
    let mut modules: Vec<Module> = Vec::new();
    for mapping in maps.lines().filter_map(Mapping::parse) {
        // A file that is mapped as data also begins at offset 0, so each mapping of a file's beginning is a new module.
        let known = modules.iter_mut().rev().find(|module| *module.name == *mapping.name);
        let module = match known {
            Some(known) if mapping.offset != 0 && known.file == mapping.file => known,
            _ => {
                let name = mapping.name.into();
                modules.push(Module {
                    name,
                    range: mapping.range.clone(),
                    code: Vec::new(),
                    file: mapping.file,
                });
                modules.last_mut().expect("it was just added")
            }
        };
        module.range.end = mapping.range.end;
        if mapping.is_code {
            module.code.push(mapping.range);
        }
    }
    modules.retain(|module| !module.code.is_empty());
    modules
}

/// One line of proc_pid_maps(5).
struct Mapping<'line> {
    range: Range<u64>,
    is_code: bool,
    offset: u64,
    file: String,
    name: &'line str,
}

impl<'line> Mapping<'line> {
    /// `None` for memory without a name.
    fn parse(line: &'line str) -> Option<Self> {
        let number = |text| u64::from_str_radix(text, 16).ok();
        let mut words = line.splitn(6, ' ');
        let (start, end) = words.next()?.split_once('-')?;
        let (permissions, offset) = (words.next()?, number(words.next()?)?);
        let file = format!("{} {}", words.next()?, words.next()?);
        let name = words.next()?.trim_start();
        let is_module = name.starts_with('/') || name == "[vdso]";
        is_module.then_some(Self {
            range: number(start)?..number(end)?,
            is_code: permissions.contains('x'),
            offset,
            file,
            name,
        })
    }
}

/// Device and inode in the form of the maps.
fn file_of(path: &std::path::Path) -> String {
    use std::os::unix::fs::MetadataExt as _;

    fs::metadata(path).map_or_else(
        |_| String::new(),
        |data| format!("{:02x}:{:02x} {}", libc::major(data.dev()), libc::minor(data.dev()), data.ino()),
    )
}

/// What framehop needs of a module.
pub(super) struct Tables {
    /// What must be added to an address in the module's file.
    pub(super) bias: u64,
    pub(super) starts: Option<Starts>,
    pub(super) sections: ExplicitModuleSectionInfo<Vec<u8>>,
}

/// `None` if the module has no unwind tables.
pub(super) fn tables(module: &Module) -> Option<Tables> {
    let layout = Layout::read(module)?;
    let (header, size) = layout.header?;
    let header_data = bytes(layout.bias.wrapping_add(header), usize::try_from(size).ok()?)?;
    let bases = BaseAddresses::default().set_eh_frame_hdr(header);
    let parsed = EhFrameHdr::new(&header_data, NativeEndian).parse(&bases, 8).ok()?;
    // All encodings in use are relative to the header, so this is an address in the module's file.
    let Pointer::Direct(frames) = parsed.eh_frame_ptr() else { return None };
    let segment = layout.segments.iter().find(|segment| segment.contains(&frames))?;
    let length = segment.end - frames;
    let frames_data = (length < MOST).then(|| bytes(layout.bias.wrapping_add(frames), length as usize))??;
    let starts = Starts::new(layout.bias.wrapping_add(header), &header_data);
    let sections = ExplicitModuleSectionInfo {
        base_svma: 0,
        text_svma: layout.code,
        eh_frame_svma: Some(frames..segment.end),
        eh_frame: Some(frames_data),
        eh_frame_hdr_svma: Some(header..header + size),
        eh_frame_hdr: Some(header_data),
        ..Default::default()
    };
    Some(Tables { bias: layout.bias, starts, sections })
}

/// What a module's program headers say, in addresses of its file.
struct Layout {
    bias: u64,
    segments: Vec<Range<u64>>,
    code: Option<Range<u64>>,
    /// The address and size of .eh_frame_hdr.
    header: Option<(u64, u64)>,
}

/// What must be added to an address in the module's file.
pub(super) fn bias(module: &Module) -> Option<u64> {
    Layout::read(module).map(|layout| layout.bias)
}

impl Layout {
    fn read(module: &Module) -> Option<Self> {
        let head = bytes(module.range.start, HEAD)?;
        let elf = FileHeader64::<Endian>::parse(&*head).ok()?;
        let endian = elf.endian().ok()?;
        let headers = elf.program_headers(endian, &*head).ok()?;
        let range = |header: &object::elf::ProgramHeader64<Endian>| {
            let start = header.p_vaddr(endian);
            start..start.saturating_add(header.p_memsz(endian))
        };
        let loads = || headers.iter().filter(|header| header.p_type(endian) == PT_LOAD);
        let first = loads().next()?;
        // The first segment is mapped at the module's beginning, from a whole page on.
        let base = first.p_vaddr(endian).wrapping_sub(first.p_offset(endian));
        let header = headers.iter().find(|header| header.p_type(endian) == PT_GNU_EH_FRAME);
        Some(Self {
            bias: module.range.start.wrapping_sub(base),
            segments: loads().map(range).collect(),
            code: loads().find(|load| load.p_flags(endian) & PF_X != 0).map(range),
            header: header.map(|header| (header.p_vaddr(endian), header.p_memsz(endian))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAPS: &str = "\
55d0a0000000-55d0a0010000 r--p 00000000 fe:01 42                         /opt/my app
55d0a0010000-55d0a0050000 r-xp 00010000 fe:01 42                         /opt/my app
55d0a0050000-55d0a0060000 rw-p 00050000 fe:01 42                         /opt/my app
55d0a0060000-55d0a0061000 rw-p 00000000 00:00 0
7f0000000000-7f0000100000 r--p 00000000 fe:01 42                         /opt/my app
7f1000000000-7f1000001000 r--p 00000000 fe:01 7                          /lib/libc.so.6
7f1000001000-7f1000002000 r-xp 00001000 fe:01 7                          /lib/libc.so.6
7ffc00000000-7ffc00002000 r-xp 00000000 00:00 0                          [vdso]
";

    #[test]
    fn a_module_is_what_has_code_and_not_a_file_read_as_data() {
        let modules = parse(MAPS);
        let names: Vec<&str> = modules.iter().map(|module| &*module.name).collect();
        assert_eq!(names, ["/opt/my app", "/lib/libc.so.6", "[vdso]"]);
        assert_eq!(modules[0].range, 0x55d0_a000_0000..0x55d0_a006_0000);
        assert!(modules[0].has_code_at(0x55d0_a001_0000) && !modules[0].has_code_at(0x55d0_a000_0000));
        assert_eq!(find(&modules, 0x7f10_0000_1fff), Some(&modules[1]));
        assert_eq!(find(&modules, 0x7f10_0000_2000), None);
    }

    #[test]
    fn this_programs_tables_are_read_from_memory() {
        let here = this_programs_tables_are_read_from_memory as *const () as u64;
        let modules = modules();
        let own = find(&modules, here).expect("this code is in a module");
        assert!(own.has_code_at(here));
        assert!(tables(own).is_some_and(|tables| tables.sections.eh_frame.is_some()));
    }
}
