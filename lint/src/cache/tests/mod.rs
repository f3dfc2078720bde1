//! Runs with a cache find what runs without one find.

mod edits;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::cfg::Platform;
use crate::declare::Declarations;
use crate::findings::AnalysisOptions;
use crate::rules::Levels;
use crate::{check, discover, refine};

/// A small tree, and a folder for the cache beside it.
struct Place(tempfile::TempDir);

const MAIN: &str = "mod other;\nasync fn f() { std::thread::sleep(D); other::g(); }\n";
const OTHER: &str = "pub fn g() { std::fs::read(P).unwrap(); }\n";

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("there is room"));
        fs::create_dir_all(place.tree()).expect("it is ours");
        place.write("main.rs", MAIN);
        place.write("other.rs", OTHER);
        place
    }

    fn tree(&self) -> PathBuf {
        self.0.path().join("tree")
    }

    fn cache(&self) -> PathBuf {
        self.0.path().join("cache")
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.tree().join(name), text).expect("it is ours");
    }

    fn packs(&self) -> Vec<PathBuf> {
        fs::read_dir(self.cache()).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    }

    fn run(&self, cache: Option<&Path>) -> String {
        let what =
            discover::Options { current_dir: self.tree(), paths: vec![self.tree()], ..Default::default() };
        let platform = Platform::new(None, &[]).expect("the host is known");
        let options = AnalysisOptions {
            platform,
            levels: Levels::default(),
            tests: false,
            suppress: true,
            ends_process: false,
            declarations: Declarations::default(),
        };
        let checked = check(&what, &options, &refine::Options::default(), cache, &mut |_| ());
        format!("{:#?}", checked.expect("there is a tree").report)
    }

    /// Runs with and without the cache.
    fn agrees(&self) {
        assert_eq!(self.run(Some(&self.cache())), self.run(None));
    }
}

#[test]
fn later_runs_agree() {
    let place = Place::new();
    for _ in 0..3 {
        place.agrees();
    }
    assert!(place.run(Some(&place.cache())).contains("std::thread::sleep"));
    assert_eq!(place.packs().len(), 1);
    place.write("other.rs", "pub fn g() { std::net::TcpStream::connect(P).unwrap(); }");
    place.agrees();
    place.write("other.rs", "pub fn g() { this is no Rust");
    place.agrees();
    place.agrees();
    place.write("other.rs", OTHER);
    place.agrees();
    assert!(place.packs().len() <= 2);
}

#[test]
fn damaged_packs_do_no_harm() {
    let place = Place::new();
    let rest: String = (0..30).map(|n| format!("async fn f{n}(a: A{n}) {{ a.b().await }}\n")).collect();
    place.write("rest.rs", &rest);
    place.write("main.rs", &format!("mod rest;\n{MAIN}"));
    place.agrees();
    // What an edit changed goes to a second one, if it is much shorter.
    place.write("other.rs", "pub fn g() { std::thread::sleep(D); }");
    place.agrees();
    let whole = |pack: PathBuf| {
        let bytes = fs::read(&pack).expect("it is ours");
        (pack, bytes)
    };
    let packs: Vec<(PathBuf, Vec<u8>)> = place.packs().into_iter().map(whole).collect();
    assert_eq!(packs.len(), 2);
    // What a run finds in one of them may take the place of both.
    let damage = |pack: &Path, bytes: &[u8]| {
        packs.iter().for_each(|(pack, whole)| fs::write(pack, whole).expect("it is ours"));
        fs::write(pack, bytes).expect("it is ours");
        place.agrees();
    };
    for (pack, whole) in &packs {
        for at in (0..whole.len()).step_by(whole.len() / 40 + 1) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x55;
            damage(pack, &damaged);
        }
        for len in [0, 7, 8, 39, 41, whole.len() / 2, whole.len() - 1] {
            damage(pack, &whole[..len]);
        }
        damage(pack, &[0xff; 4096]);
    }
}

#[test]
fn a_folder_that_cannot_be_used_does_no_harm() {
    let place = Place::new();
    fs::write(place.cache(), "this is a file").expect("it is ours");
    place.agrees();
    place.agrees();
}

#[test]
fn runs_at_the_same_time_agree() {
    let place = Place::new();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| place.agrees());
        }
    });
    place.agrees();
}
