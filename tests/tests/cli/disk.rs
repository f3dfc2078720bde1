//! The cache on disks and beside other runs that make it hard. What a run finds never depends on it.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use crate::sandbox::{BINARY, Sandbox};

/// A tree with a cache folder of its own, and what a run without a cache prints.
struct Cached {
    sandbox: Sandbox,
    expected: String,
}

impl Cached {
    fn new() -> Self {
        let sandbox = Sandbox::blocking();
        let mut main = "#[tokio::main]\nasync fn main() {\n".to_owned();
        for number in 0..200 {
            sandbox.write(
                &format!("src/m{number}.rs"),
                format!("pub fn f{number}() {{ std::fs::read(\"a\").ok(); }}\n"),
            );
            main += &format!("    m{number}::f{number}();\n");
        }
        main += "}\n";
        main.extend((0..200).map(|number| format!("mod m{number};\n")));
        sandbox.write("src/main.rs", main);
        let expected = sandbox.stdout("--message-format short --no-cache");
        assert_eq!(expected.lines().count(), 200, "{expected}");
        Self { sandbox, expected }
    }

    fn folder(&self) -> PathBuf {
        self.sandbox.path("home/blockcheck")
    }

    /// A run with the cache.
    fn command(&self) -> Command {
        let mut command = Command::new(BINARY);
        command.args(["--message-format", "short"]).current_dir(self.sandbox.path(""));
        command.env("XDG_CACHE_HOME", self.sandbox.path("home")).env("HOME", self.sandbox.path("home"));
        command
    }

    fn agrees(&self, output: &Output) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), self.expected, "{said}");
    }

    fn run(&self) {
        self.agrees(&self.command().output().expect("the binary starts"));
    }

    /// What lies in the folder, by its endings.
    fn lying(&self, ending: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder()).expect("the folder is there");
        let paths = entries.map(|entry| entry.expect("it is ours").path());
        paths.filter(|path| path.extension().is_some_and(|own| own == ending)).collect()
    }

    /// A run where the cache folder is another file system's, mounted so for this run alone; [`None`] where that cannot
    /// be. Then what lies in the folder.
    fn run_mounted(&self, options: &str) -> Option<(Output, String)> {
        fs::create_dir_all(self.folder()).expect("it is ours");
        let script = format!(
            "mount -t tmpfs -o {options} tmpfs \"$1\" || exit 99; \"$2\" --message-format short; code=$?; ls \"$1\" > \"$3\"; exit $code"
        );
        let listing = self.sandbox.path("listing");
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c", &script, "sh"]);
        command.arg(self.folder()).arg(BINARY).arg(&listing).current_dir(self.sandbox.path(""));
        let output = command
            .env("XDG_CACHE_HOME", self.sandbox.path("home"))
            .env("HOME", self.sandbox.path("home"))
            .output();
        match output {
            Ok(output) if listing.exists() => {
                Some((output, fs::read_to_string(listing).expect("it was just written")))
            }
            _ => {
                eprintln!("skipped: no file system can be mounted here");
                None
            }
        }
    }
}

#[test]
fn runs_at_the_same_time_find_the_same_and_leave_nothing_behind() {
    let cached = Cached::new();
    for _ in 0..2 {
        let children: Vec<_> = (0..6)
            .map(|_| {
                let mut command = cached.command();
                command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
                command.spawn().expect("the binary starts")
            })
            .collect();
        for child in children {
            cached.agrees(&child.wait_with_output().expect("it ends"));
        }
    }
    assert_eq!(cached.lying("pack").len(), 1);
    assert_eq!(cached.lying("new"), Vec::<PathBuf>::new());
}

#[test]
fn packs_of_others_and_broken_ones_are_made_anew() {
    let cached = Cached::new();
    cached.run();
    let [pack] = &cached.lying("pack")[..] else { panic!("there is one pack") };
    let whole = fs::read(pack).expect("it is ours");
    let other = Sandbox::blocking();
    let mut run = Command::new(BINARY);
    run.current_dir(other.path("")).env("XDG_CACHE_HOME", other.path("home")).env("HOME", other.path("home"));
    run.output().expect("the binary starts");
    let foreign =
        fs::read_dir(other.path("home/blockcheck")).expect("it was made").next().expect("it has a pack");
    let foreign = fs::read(foreign.expect("it is ours").path()).expect("it is ours");
    let mut newer = whole.clone();
    newer[..16].reverse();
    for bytes in [foreign, newer, whole[..whole.len() / 3].to_vec(), vec![0; whole.len()], Vec::new()] {
        fs::write(pack, &bytes).expect("it is ours");
        cached.run();
        assert_ne!(fs::read(pack).expect("it is there"), bytes, "it is made anew");
        cached.run();
    }
}

/// Something else than a file may lie where the pack should.
#[test]
fn what_cannot_be_replaced_is_left() {
    let cached = Cached::new();
    cached.run();
    let [pack] = &cached.lying("pack")[..] else { panic!("there is one pack") };
    fs::remove_file(pack).expect("it is ours");
    fs::create_dir(pack).expect("it is ours");
    cached.run();
    assert!(pack.is_dir());
    assert_eq!(cached.lying("new"), Vec::<PathBuf>::new());
}

#[test]
#[cfg(target_os = "linux")]
fn a_disk_that_cannot_be_written_does_no_harm() {
    let cached = Cached::new();
    let Some((output, listing)) = cached.run_mounted("ro") else { return };
    cached.agrees(&output);
    assert_eq!(listing, "");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_does_no_harm_and_is_not_left_fuller() {
    let cached = Cached::new();
    cached.run();
    let [pack] = &cached.lying("pack")[..] else { panic!("there is one pack") };
    assert!(8192 < fs::metadata(pack).expect("it is there").len(), "the pack does not fit there");
    let Some((output, listing)) = cached.run_mounted("size=4k") else { return };
    cached.agrees(&output);
    assert_eq!(listing, "", "half a pack is taken away again");
}
