//! A file that begins anew when it is full; the former one is kept under the name with `.1`. Others may write to it too, move it
//! away or remove it: before each line it is seen to that the open file is the one of that name.

use std::io;
use std::path::{Path, PathBuf};

use super::appended::Appended;

#[derive(Debug)]
pub(super) struct Rotating {
    path: PathBuf,
    max_bytes: u64,
    /// `None` once it could not be opened anew; each line tries again.
    file: Option<Appended>,
}

impl Rotating {
    pub(super) fn open(path: PathBuf, max_bytes: u64) -> io::Result<Self> {
        let file = Some(Appended::open(&path)?);
        Ok(Self { path, max_bytes, file })
    }

    /// Writes a line, or loses it and nothing that comes after it.
    pub(super) fn write_line(&mut self, line: &str) -> io::Result<()> {
        let bytes = self.current()?.bytes();
        let with_line = bytes + line.len() as u64 + 1;
        if self.max_bytes < with_line && 0 < bytes {
            self.rotate()?;
        }
        self.current()?.write_line(line)
    }

    /// The file that has the name now: another process that shares it may have begun a new one, and the next that does so
    /// destroys what is written to the former.
    fn current(&mut self) -> io::Result<&mut Appended> {
        let file = match self.file.take().filter(|file| file.is_at(&self.path)) {
            Some(file) => file,
            None => Appended::open(&self.path)?,
        };
        Ok(self.file.insert(file))
    }

    /// Moves the file away. It is closed first, so that there is a descriptor for the new one.
    fn rotate(&mut self) -> io::Result<()> {
        self.file = None;
        match std::fs::rename(&self.path, former(&self.path)) {
            // Somebody else has done so.
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            moved => moved,
        }
    }
}

fn former(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".1");
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A folder that is removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("blockcheck-{name}-{}", std::process::id()));
            fs::create_dir_all(&path).expect("a folder for the test");
            Self(path)
        }

        fn file(&self) -> PathBuf {
            self.0.join("stalls.jsonl")
        }

        fn text(&self) -> String {
            fs::read_to_string(self.file()).expect("the file is there")
        }

        fn former(&self) -> String {
            fs::read_to_string(former(&self.file())).expect("the former file is there")
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_file_that_was_removed_or_moved_away_begins_anew() {
        let folder = Folder::new("removed");
        let mut file = Rotating::open(folder.file(), 10).expect("it opens");
        file.write_line("one").expect("it is written");
        fs::remove_file(folder.file()).expect("it is there");
        file.write_line("two").expect("it is written");
        assert_eq!(folder.text(), "two\n");
        fs::rename(folder.file(), folder.0.join("moved")).expect("it is there");
        file.write_line("three").expect("it is written");
        file.write_line("four").expect("it is written");
        assert_eq!((folder.former().as_str(), folder.text().as_str()), ("three\n", "four\n"));
    }

    #[test]
    fn a_file_that_cannot_be_opened_loses_lines_until_it_can() {
        let folder = Folder::new("unopened");
        let mut file = Rotating::open(folder.file(), 100).expect("it opens");
        fs::remove_file(folder.file()).expect("it is there");
        fs::create_dir(folder.file()).expect("the name is free");
        assert!(file.write_line("one").is_err());
        assert!(file.write_line("two").is_err());
        fs::remove_dir(folder.file()).expect("it is there");
        file.write_line("three").expect("it is written");
        assert_eq!(folder.text(), "three\n");
    }

    #[test]
    fn a_file_that_cannot_be_moved_away_loses_lines_until_it_can() {
        let folder = Folder::new("unmoved");
        let mut file = Rotating::open(folder.file(), 5).expect("it opens");
        file.write_line("one").expect("it is written");
        fs::create_dir(former(&folder.file())).expect("the name is free");
        assert!(file.write_line("two").is_err());
        fs::remove_dir(former(&folder.file())).expect("it is there");
        file.write_line("three").expect("it is written");
        assert_eq!((folder.former().as_str(), folder.text().as_str()), ("one\n", "three\n"));
    }

    #[test]
    fn what_follows_half_a_line_is_on_a_line_of_its_own() {
        let folder = Folder::new("torn");
        fs::write(folder.file(), "half a li").expect("it is written");
        let mut file = Rotating::open(folder.file(), 100).expect("it opens");
        file.write_line("one").expect("it is written");
        file.write_line("two").expect("it is written");
        assert_eq!(folder.text(), "half a li\none\ntwo\n");
    }

    #[test]
    fn processes_that_share_a_file_count_all_lines_and_follow_who_begins_anew() {
        let folder = Folder::new("shared");
        let mut ours = Rotating::open(folder.file(), 10).expect("it opens");
        let mut theirs = Rotating::open(folder.file(), 10).expect("it opens");
        ours.write_line("ours").expect("it is written");
        theirs.write_line("them").expect("it is written");
        assert_eq!(folder.text(), "ours\nthem\n");
        ours.write_line("more").expect("it is written");
        theirs.write_line("last").expect("it is written");
        assert_eq!((folder.former().as_str(), folder.text().as_str()), ("ours\nthem\n", "more\nlast\n"));
    }
}
