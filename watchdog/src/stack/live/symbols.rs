//! Names and lines of addresses, from the symbols and the debug information of the modules' files. What was found is
//! kept, so that a repeated stall costs nothing.

use std::collections::HashMap;
use std::sync::Arc;

use addr2line::Loader;

use super::modules::{self, Module, find};
use super::trim;
use crate::stack::Frame;

/// Addresses whose names are kept at most.
const REMEMBERED: usize = 16 * 1024;

/// See the file's head.
#[derive(Default)]
pub(super) struct Symbols {
    /// By where the module begins.
    files: HashMap<u64, Known>,
    frames: HashMap<u64, Arc<[Frame]>>,
}

struct Known {
    module: Module,
    bias: u64,
    /// `None` if the file cannot be read.
    loader: Option<Loader>,
}

impl Symbols {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Forgets what was unloaded.
    pub(super) fn keep_only(&mut self, modules: &[Module]) {
        let before = self.files.len();
        self.files.retain(|start, known| find(modules, *start) == Some(&known.module));
        if self.files.len() < before || REMEMBERED < self.frames.len() {
            self.frames.clear();
        }
    }

    /// The frames at an address: the function, and those that were inlined into it, innermost first.
    pub(super) fn frames(&mut self, address: u64, modules: &[Module]) -> Vec<Frame> {
        if let Some(frames) = self.frames.get(&address) {
            return frames.to_vec();
        }
        let frames = self.look_up(address, modules);
        self.frames.insert(address, frames.clone().into());
        frames
    }

    fn look_up(&mut self, address: u64, modules: &[Module]) -> Vec<Frame> {
        let Some(module) = find(modules, address) else {
            return vec![bare("unknown".into(), address)];
        };
        let known = self.files.entry(module.range.start).or_insert_with(|| Known::open(module));
        let offset = address.wrapping_sub(known.bias);
        let mut frames =
            known.loader.as_ref().map(|loader| named(loader, &module.name, offset)).unwrap_or_default();
        if frames.is_empty() {
            frames.push(bare(Arc::clone(&module.name), offset));
        }
        frames
    }
}

impl Known {
    fn open(module: &Module) -> Self {
        let loader = module.path().and_then(|path| Loader::new(path).ok());
        Self { module: module.clone(), bias: modules::bias(module).unwrap_or(module.range.start), loader }
    }
}

/// All that is known of an address without symbols.
fn bare(module: Arc<str>, offset: u64) -> Frame {
    Frame { function: None, file: None, line: None, module, offset, user: false }
}

fn named(loader: &Loader, module: &Arc<str>, offset: u64) -> Vec<Frame> {
    let mut frames = Vec::new();
    // Debug information that cannot be read is as good as none.
    if let Ok(mut inlined) = loader.find_frames(offset) {
        while let Ok(Some(found)) = inlined.next() {
            let function =
                found.function.as_ref().and_then(|function| Some(demangled(&function.raw_name().ok()?)));
            let location = found.location.as_ref();
            let file = location.and_then(|location| location.file).map(Arc::from);
            let line = location.and_then(|location| location.line).filter(|line| *line != 0);
            frames.push(Frame { function, file, line, module: Arc::clone(module), offset, user: false });
        }
    }
    // The outermost function always has a symbol, if any has: debug information may say only its lines.
    match frames.last_mut() {
        Some(outermost) => {
            let has_path = outermost.function.as_ref().is_some_and(|function| function.contains("::"));
            let symbol = (!has_path).then(|| symbol(loader, offset)).flatten();
            outermost.function = symbol.or(outermost.function.take());
        }
        None => {
            let function = symbol(loader, offset);
            let named = function.is_some();
            frames.extend(named.then(|| Frame { function, ..bare(Arc::clone(module), offset) }));
        }
    }
    for frame in &mut frames {
        frame.user = trim::is_user(frame);
    }
    frames
}

fn symbol(loader: &Loader, offset: u64) -> Option<Arc<str>> {
    loader.find_symbol(offset).map(demangled)
}

/// Without the hash, and without the marks of closures and async blocks at the end: they say nothing to a reader who
/// sees the line.
fn demangled(name: &str) -> Arc<str> {
    let full = format!("{:#}", rustc_demangle::demangle(name));
    let mut short = full.as_str();
    while let Some((outer, mark)) = short.rsplit_once("::{")
        && mark.ends_with('}')
        && !mark.contains("::")
    {
        short = outer;
    }
    short.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_closures_are_left_out_at_the_end_only() {
        let name = |mangled| demangled(mangled).to_string();
        assert_eq!(name("_ZN3app7handler28_$u7b$$u7b$closure$u7d$$u7d$17h0123456789abcdefE"), "app::handler");
        assert_eq!(name("getaddrinfo"), "getaddrinfo");
        assert_eq!(name("_RNCNvCs4fqI2P2rA04_3app7handler0"), "app::handler");
    }
}
