//! Where packs lie.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};
use std::{fs, io};

use super::key::Key;
use super::pack::{Pack, Written};

/// Packs that were not written for so long belong to trees that are gone, or that do not change.
const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// How the names of first and second files end.
const ENDINGS: [&str; 2] = ["pack", "more"];

/// The folder for this user; [`None`] if there is none.
#[must_use]
pub fn user_folder() -> Option<PathBuf> {
    Some(dirs::cache_dir()?.join("blockcheck"))
}

/// The place of one workspace's pack.
#[derive(Debug)]
pub(super) struct Store {
    folder: PathBuf,
    first: PathBuf,
    second: PathBuf,
}

impl Store {
    /// Of a workspace.
    pub(super) fn new(folder: PathBuf, root: &Path) -> Option<Self> {
        let root = root.canonicalize().ok()?;
        let name = Key::of_bytes(root.as_os_str().as_encoded_bytes()).name();
        let [first, second] = ENDINGS.map(|ending| folder.join(format!("{name}.{ending}")));
        Some(Self { folder, first, second })
    }

    pub(super) fn read(&self) -> Option<Pack> {
        Pack::parse(read(&self.first)?, read(&self.second))
    }

    /// Puts a file in place of what is there. What cannot be written is made anew by the next run.
    pub(super) fn write(&self, written: &Written) {
        let _ = match written {
            Written::First(bytes) => self.replace(&self.first, bytes).and_then(|()| {
                // One that speaks of another first file is passed over.
                fs::remove_file(&self.second)
            }),
            Written::Second(bytes) => self.replace(&self.second, bytes).and_then(|()| {
                // It is in use as well.
                fs::File::options().append(true).open(&self.first)?.set_modified(SystemTime::now())
            }),
        };
    }

    /// Others may read and write at the same time: each writes a file of its own, then renames it.
    fn replace(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        static WRITTEN: AtomicU32 = AtomicU32::new(0);
        fs::create_dir_all(&self.folder)?;
        let nth = WRITTEN.fetch_add(1, Ordering::Relaxed);
        // Hash maps are seeded at random, which tells processes apart.
        let seed = RandomState::new().build_hasher().finish();
        let new = path.with_extension(format!("{seed:x}-{nth}.new"));
        let written = fs::write(&new, bytes).and_then(|()| fs::rename(&new, path));
        written.inspect_err(|_| {
            let _ = fs::remove_file(&new);
        })
    }

    /// Removes old packs, and what runs that were killed left.
    pub(super) fn sweep(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for path in entries.flatten().map(|entry| entry.path()) {
            let is_ours = path
                .extension()
                .is_some_and(|ending| ending == "new" || ENDINGS.iter().any(|own| ending == *own));
            let written = path.metadata().and_then(|found| found.modified());
            let age = written.ok().and_then(|written| SystemTime::now().duration_since(written).ok());
            if is_ours && age.is_some_and(|age| KEPT < age) {
                let _ = fs::remove_file(path);
            }
        }
    }
}

fn read(path: &Path) -> Option<Vec<u8>> {
    // A pipe or a device there might never end.
    fs::metadata(path).ok()?.is_file().then(|| fs::read(path).ok())?
}
