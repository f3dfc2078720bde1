//! Files that a run writes.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// Writes a file through a buffer.
///
/// # Errors
///
/// When it cannot be made or written to.
pub fn write_file(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    write(&mut file)?;
    file.flush()
}

/// Writes a file that must not exist yet.
///
/// # Errors
///
/// When it exists or cannot be written to.
pub fn write_new_file(path: &Path, text: &str) -> io::Result<()> {
    File::create_new(path)?.write_all(text.as_bytes())
}
