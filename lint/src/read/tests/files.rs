//! Following modules and includes.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::read::{Nothing, Sources, TestCode, read_all, read_all_knowing};

/// A folder with files.
fn tree(files: &[(&str, &str)]) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

fn read(root: &Path, file: &str) -> Sources {
    read_all(&[root.join(file)], &[root.to_owned()])
}

/// The files in order, each with where its children go.
fn shown(sources: &Sources, root: &Path) -> String {
    let name = |path: &Path| path.strip_prefix(root).unwrap_or(path).display().to_string();
    let files = sources.files.iter().map(|file| {
        let mut children: Vec<_> = file.children.iter().map(|(at, id)| (*at, id.0)).collect();
        children.extend(file.alternatives.iter().map(|((at, _), id)| (*at, id.0)));
        children.sort_unstable();
        let children: Vec<_> =
            children.iter().map(|(_, id)| name(&sources.files[*id as usize].path)).collect();
        if children.is_empty() {
            name(&file.path)
        } else {
            format!("{}[{}]", name(&file.path), children.join(" "))
        }
    });
    files.collect::<Vec<_>>().join(" ")
}

#[test]
fn modules_are_found_as_rustc_finds_them() {
    let files = [
        (
            "src/lib.rs",
            "mod a; mod b; mod c { mod d; #[path = \"x.rs\"] mod e; } #[path = \"odd/f.rs\"] mod f; mod gone; #[path = \"t\"] mod t { mod u; }",
        ),
        ("src/a.rs", "mod g; mod h { mod i; #[path = \"y.rs\"] mod y; } #[path = \"z.rs\"] mod z;"),
        ("src/a/g.rs", ""),
        ("src/a/h/i.rs", ""),
        ("src/a/h/y.rs", ""),
        ("src/z.rs", ""),
        ("src/b/mod.rs", "mod j;"),
        ("src/b/j.rs", ""),
        ("src/c/d.rs", ""),
        ("src/c/x.rs", ""),
        ("src/odd/f.rs", "mod k;"),
        ("src/odd/k.rs", ""),
        ("src/t/u.rs", ""),
    ];
    let root = tree(&files);
    let sources = read(root.path(), "src/lib.rs");
    assert_eq!(
        shown(&sources, root.path()),
        "src/lib.rs[src/a.rs src/b/mod.rs src/c/d.rs src/c/x.rs src/odd/f.rs src/t/u.rs] \
         src/a.rs[src/a/g.rs src/a/h/i.rs src/a/h/y.rs src/z.rs] src/b/mod.rs[src/b/j.rs] src/c/d.rs src/c/x.rs \
         src/odd/f.rs[src/odd/k.rs] src/t/u.rs src/a/g.rs src/a/h/i.rs src/a/h/y.rs src/z.rs src/b/j.rs src/odd/k.rs"
    );
    assert_eq!(sources.problems, []);
}

#[test]
fn modules_in_macros_and_behind_conditions_are_followed() {
    let files = [
        (
            "lib.rs",
            "cfg_rt! { mod a; } cfg_if! { if #[cfg(x)] { mod b; } else { mod c; } } #[cfg_attr(x, path = \"d1.rs\")] #[cfg_attr(y, path = \"d2.rs\")] mod d; include!(\"in/e.rs\");",
        ),
        ("a.rs", ""),
        ("b.rs", ""),
        ("c.rs", ""),
        ("d.rs", ""),
        ("d1.rs", ""),
        ("d2.rs", ""),
        ("in/e.rs", "mod f;"),
        ("in/f.rs", ""),
    ];
    let root = tree(&files);
    let sources = read(root.path(), "lib.rs");
    assert_eq!(
        shown(&sources, root.path()),
        "lib.rs[a.rs b.rs c.rs d1.rs d2.rs d.rs in/e.rs] a.rs b.rs c.rs d1.rs d2.rs d.rs in/e.rs[in/f.rs] in/f.rs"
    );
    assert_eq!(sources.files[0].alternatives.len(), 2);
}

#[test]
fn files_by_names_that_macros_are_given_are_read() {
    let files = [
        (
            "lib.rs",
            "mods!(a, pub b; r#in gone); fns! { fn c(A) -> B; } values!(c = \"d\"); deep::mods![d]; mod e;",
        ),
        ("a.rs", "mods!(f);"),
        ("b/mod.rs", ""),
        ("in.rs", ""),
        ("c.rs", ""),
        ("d.rs", ""),
        ("e.rs", "mods!(e e);"),
        ("a/f.rs", ""),
    ];
    let root = tree(&files);
    let sources = read(root.path(), "lib.rs");
    assert_eq!(
        shown(&sources, root.path()),
        "lib.rs[a.rs b/mod.rs in.rs c.rs c.rs d.rs e.rs] a.rs[a/f.rs] b/mod.rs in.rs c.rs d.rs e.rs a/f.rs"
    );
    assert_eq!(sources.problems, []);
}

#[test]
fn what_is_outside_is_not_followed_unless_asked() {
    let files = [("in/lib.rs", "#[path = \"../out.rs\"] mod out; include!(\"../out.rs\");"), ("out.rs", "")];
    let root = tree(&files);
    let lib = root.path().join("in/lib.rs");
    assert_eq!(read_all(std::slice::from_ref(&lib), &[root.path().join("in")]).files.len(), 1);
    let sources = read_all(&[lib], &[]);
    assert_eq!(shown(&sources, root.path()), "in/lib.rs[out.rs out.rs] out.rs");
}

#[test]
fn bad_files_are_problems_and_the_rest_is_read() {
    let root = tree(&[("lib.rs", "mod a; mod b; mod c;"), ("a.rs", "fn\n("), ("c.rs", "")]);
    fs::write(root.path().join("b.rs"), b"// x\nfn \xff").unwrap();
    let sources = read_all(&[root.path().join("lib.rs"), root.path().join("gone.rs")], &[]);
    assert_eq!(shown(&sources, root.path()), "lib.rs[c.rs] c.rs");
    assert!(sources.roots[0].is_some() && sources.roots[1].is_none());
    let problems: Vec<_> = sources
        .problems
        .iter()
        .map(|problem| (problem.path.file_name().unwrap().to_str().unwrap(), problem.place))
        .collect();
    assert_eq!(problems, [("a.rs", Some((2, 1))), ("b.rs", Some((2, 4))), ("gone.rs", None)]);
}

#[test]
fn circles_end() {
    let files = [
        ("lib.rs", "mod a; #[path = \"lib.rs\"] mod me;"),
        ("a.rs", "#[path = \"b.rs\"] mod b;"),
        ("b.rs", "#[path = \"a.rs\"] mod a; include!(\"b.rs\");"),
    ];
    let root = tree(&files);
    let sources = read(root.path(), "lib.rs");
    assert!(!sources.problems.is_empty());
    let mut seen = Vec::new();
    fn walk(sources: &Sources, at: usize, path: &mut Vec<usize>) {
        assert!(!path.contains(&at));
        path.push(at);
        for child in sources.files[at].children.values() {
            walk(sources, child.0 as usize, path);
        }
        path.pop();
    }
    walk(&sources, 0, &mut seen);
}

#[test]
fn a_file_of_two_crates_is_read_once() {
    let root = tree(&[("lib.rs", "mod a;"), ("main.rs", "mod a;"), ("a.rs", "")]);
    let roots: Vec<PathBuf> =
        ["lib.rs", "main.rs", "lib.rs"].iter().map(|file| root.path().join(file)).collect();
    let sources = read_all(&roots, &[]);
    assert_eq!(shown(&sources, root.path()), "lib.rs[a.rs] main.rs[a.rs] a.rs");
    assert_eq!(sources.roots[0], sources.roots[2]);
}

#[cfg(unix)]
#[test]
fn loops_of_symlinks_end() {
    let root = tree(&[("lib.rs", "mod a;"), ("a/mod.rs", "mod a; mod gone;")]);
    std::os::unix::fs::symlink(root.path().join("a"), root.path().join("a/a")).unwrap();
    std::os::unix::fs::symlink(root.path().join("nowhere"), root.path().join("a/gone.rs")).unwrap();
    let sources = read(root.path(), "lib.rs");
    assert_eq!(sources.files.len(), 2);
}

#[test]
fn files_of_tests_are_read_only_if_asked() {
    let root = tree(&[
        ("lib.rs", "#[cfg(test)] mod tests; mod other; mod inline { #[cfg(test)] mod more; }"),
        ("tests.rs", ""),
        ("other.rs", ""),
        ("inline/more.rs", ""),
    ]);
    let (lib, within) = (root.path().join("lib.rs"), [root.path().to_owned()]);
    let sources = read_all_knowing(std::slice::from_ref(&lib), &within, &Nothing, TestCode::Leave);
    assert_eq!(shown(&sources, root.path()), "lib.rs[other.rs] other.rs");
    let sources = read_all_knowing(&[lib], &within, &Nothing, TestCode::Read);
    assert_eq!(sources.files.len(), 4);
}
