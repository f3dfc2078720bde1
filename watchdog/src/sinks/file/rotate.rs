//! A file that begins anew when it is full; the former one is kept under the name with `.1`.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

#[derive(Debug)]
pub(super) struct Rotating {
    path: PathBuf,
    max_bytes: u64,
    file: File,
    bytes: u64,
}

impl Rotating {
    pub(super) fn open(path: PathBuf, max_bytes: u64) -> io::Result<Self> {
        let file = append(&path)?;
        let bytes = file.metadata()?.len();
        Ok(Self { path, max_bytes, file, bytes })
    }

    /// Writes a line in one piece, so that several processes can share a file.
    pub(super) fn write_line(&mut self, line: &str) -> io::Result<()> {
        let line = format!("{line}\n");
        if self.max_bytes < self.bytes + line.len() as u64 && 0 < self.bytes {
            self.rotate()?;
        }
        self.file.write_all(line.as_bytes())?;
        self.bytes += line.len() as u64;
        Ok(())
    }

    fn rotate(&mut self) -> io::Result<()> {
        std::fs::rename(&self.path, former(&self.path))?;
        self.file = append(&self.path)?;
        self.bytes = 0;
        Ok(())
    }
}

fn append(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

fn former(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".1");
    PathBuf::from(name)
}
