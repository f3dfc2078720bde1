//! From addresses in code to places in sources; after the poll, in no handler.

use crate::strict::Frame;

/// The frames at an address, innermost first: more than one where code was inlined.
pub(crate) fn resolve(address: usize) -> Vec<Frame> {
    let mut frames = Vec::new();
    backtrace::resolve(address as *mut std::ffi::c_void, |symbol| {
        // Without the hash that the compiler adds.
        let name = symbol.name().map_or_else(|| format!("{address:#x}"), |name| format!("{name:#}"));
        let file = symbol.filename().map(|path| path.display().to_string());
        frames.push(Frame::new(&name, file, symbol.lineno()));
    });
    if frames.is_empty() {
        frames.push(Frame::new(&format!("{address:#x}"), None, None));
    }
    frames
}
