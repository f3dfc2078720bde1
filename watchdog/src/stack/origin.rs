//! Whose a source file is, and which module, by where it lies. The standard library's paths are remapped when it is built;
//! cargo compiles what it has fetched by paths in its home.

/// The crate of the standard library that a file is of, and its path from there.
pub(crate) fn library(file: &str) -> Option<(String, &str)> {
    let (before, after) = file.split_once("/library/")?;
    let is_library = before.starts_with("/rustc/") || before.ends_with("/rustlib/src/rust");
    let (name, rest) = after.split_once("/src/")?;
    is_library.then(|| (name.to_owned(), rest))
}

/// Where cargo keeps what it has fetched, and the standard library what it is built with; whether there is a folder
/// between that and the crate's.
const KEPT: [(&str, bool); 4] =
    [("/registry/src/", true), ("/git/checkouts/", true), ("/vendor/", false), ("/rust/deps/", false)];

/// The crate that was fetched with a file, and its path from there.
pub(crate) fn fetched(file: &str) -> Option<(String, &str)> {
    let (after, is_deeper) =
        KEPT.iter().find_map(|(kept, is_deeper)| Some((file.split_once(kept)?.1, *is_deeper)))?;
    let after = if is_deeper { after.split_once('/')?.1 } else { after };
    let (folder, rest) = after.split_once('/')?;
    let name = match folder.rsplit_once('-') {
        Some((name, version)) if version.starts_with(|first: char| first.is_ascii_digit()) => name,
        _ => folder,
    };
    Some((name.replace('-', "_"), rest.strip_prefix("src/").unwrap_or(rest)))
}

/// The module that a source file of the standard library or of a fetched crate is: the name of an inlined fn comes without
/// its path.
pub(crate) fn module(file: &str) -> Option<String> {
    let (name, rest) = library(file).or_else(|| fetched(file))?;
    let rest = rest.strip_suffix(".rs")?.replace('/', "::");
    let rest = rest.strip_suffix("::mod").unwrap_or(&rest);
    Some(if rest == "lib" { name } else { format!("{name}::{rest}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_tells_its_module() {
        let of = |file| module(file).expect("it is a crate's");
        assert_eq!(of("/rustc/0123/library/std/src/sync/mpmc/list.rs"), "std::sync::mpmc::list");
        assert_eq!(of("/rustc/0123/library/std/src/sync/mpmc/mod.rs"), "std::sync::mpmc");
        assert_eq!(
            of("/home/me/.cargo/registry/src/index-1/parking_lot-0.12.5/src/raw_mutex.rs"),
            "parking_lot::raw_mutex"
        );
        assert_eq!(of("/home/me/.cargo/registry/src/index-1/bytes-1.0.0/src/lib.rs"), "bytes");
        assert_eq!(of("/home/me/app/vendor/tokio/src/task/coop/mod.rs"), "tokio::task::coop");
        assert_eq!(of("/rust/deps/hashbrown-0.15.2/src/map.rs"), "hashbrown::map");
        assert_eq!(module("main.c"), None);
        assert_eq!(module("/home/me/library/app/src/main.rs"), None);
    }
}
