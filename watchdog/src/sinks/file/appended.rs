//! A file that lines are appended to, and how it ends.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;

/// See the file's head.
#[derive(Debug)]
pub(super) struct Appended {
    file: File,
    /// Whether it ends in the middle of a line: of this process, or of one that ended there.
    is_torn: bool,
}

impl Appended {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path)?;
        let is_torn = is_regular(&file) && ends_in_a_line(path).unwrap_or(false);
        Ok(Self { file, is_torn })
    }

    /// Whether the path still leads to this file. Where that cannot be seen, it is taken to: a process that has given up the
    /// right to open it can write to it all the same.
    pub(super) fn is_at(&self, path: &Path) -> bool {
        match (self.file.metadata(), std::fs::metadata(path)) {
            (Ok(own), Ok(there)) => is_same(&own, &there),
            (_, Err(error)) => error.kind() != io::ErrorKind::NotFound,
            (Err(_), Ok(_)) => true,
        }
    }

    /// How many bytes it has, whoever wrote them; none where it is no file that grows.
    pub(super) fn bytes(&self) -> u64 {
        self.file.metadata().map_or(0, |file| if file.is_file() { file.len() } else { 0 })
    }

    /// Writes a line in one piece, so that several processes can share a file. After half a line that found no room it begins
    /// one of its own.
    pub(super) fn write_line(&mut self, line: &str) -> io::Result<()> {
        let begin = if self.is_torn { "\n" } else { "" };
        let text = format!("{begin}{line}\n");
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            match self.file.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => {
                    rest = &rest[written..];
                    self.is_torn = !rest.is_empty();
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;

    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// By what is to be had elsewhere. To open a file anew for nothing does no harm.
#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    one.len() == other.len()
}

fn is_regular(file: &File) -> bool {
    file.metadata().is_ok_and(|file| file.is_file())
}

/// Whether the last line has no end.
fn ends_in_a_line(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() == 0 {
        return Ok(false);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_takes_nothing_fails_each_line_and_does_not_grow() {
        let path = Path::new("/dev/full");
        let mut full = Appended::open(path).expect("there is such a device");
        for _ in 0..2 {
            assert!(full.write_line("a line").is_err());
            assert!(full.is_at(path) && full.bytes() == 0 && !full.is_torn);
        }
    }
}
