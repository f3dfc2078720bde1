//! A fn on a stack, and whose it is.

use crate::stack::origin;

/// See the file's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Frame {
    /// As its path; where all that is known is a name, the path of its file stands before that.
    pub(crate) function: String,
    pub(crate) file: Option<String>,
    pub(crate) line: Option<u32>,
}

/// Crates through which other code calls the system: the fn that called them is who makes the call.
const LIBRARIES: [&str; 7] = ["std", "core", "alloc", "libc", "parking_lot", "parking_lot_core", "lock_api"];

impl Frame {
    /// A fn by the name that symbols or debug information have for it.
    pub(crate) fn new(name: &str, file: Option<String>, line: Option<u32>) -> Self {
        let module = if is_path(name) { None } else { file.as_deref().and_then(origin::module) };
        let function = match module {
            // An inlined fn: its name is bare, and its arguments of types say nothing to a reader.
            Some(module) => format!("{module}::{}", name.split('<').next().unwrap_or(name)),
            None => name.to_owned(),
        };
        Self { function, file, line }
    }

    /// Its path as it begins, without what stands around that in `<&mut path::Type as path::Trait>::method`.
    pub(crate) fn path(&self) -> &str {
        let mut path = self.function.as_str();
        loop {
            let trimmed = path.trim_start_matches(['<', '&', '*', '(', '[', ' ']);
            let words = ["mut ", "const ", "dyn "];
            let trimmed = words.iter().find_map(|word| trimmed.strip_prefix(word)).unwrap_or(trimmed);
            if trimmed == path {
                return path;
            }
            path = trimmed;
        }
    }

    /// Whether the fn is of Rust: others' names have no path.
    pub(crate) fn is_rust(&self) -> bool {
        self.function.contains("::")
    }

    /// Whether the fn only stands between its caller and the system.
    pub(crate) fn is_library(&self) -> bool {
        // An impl for a type of the language is known by its file alone.
        if self.file.as_deref().is_some_and(|file| origin::library(file).is_some()) {
            return true;
        }
        let is_of = |name: &&str| self.path().strip_prefix(*name).is_some_and(|rest| rest.starts_with("::"));
        !self.is_users_file() && (!self.is_rust() || LIBRARIES.iter().any(is_of))
    }

    /// Whether the fn is of the user's own sources, as far as files tell.
    pub(crate) fn is_users(&self) -> bool {
        !self.is_library() && self.file.as_deref().is_none_or(|file| origin::fetched(file).is_none())
    }

    /// A fn of the user's own that was inlined has a bare name, and a file of no library.
    fn is_users_file(&self) -> bool {
        let is_source = |file: &String| {
            file.ends_with(".rs") && origin::fetched(file).is_none() && origin::library(file).is_none()
        };
        self.file.as_ref().is_some_and(is_source)
    }
}

/// Whether a name is a path, rather than the bare name of a fn.
fn is_path(name: &str) -> bool {
    name.starts_with('<') || name.split(['<', '{', '(', ' ']).next().is_some_and(|head| head.contains("::"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(name: &str, file: &str) -> Frame {
        Frame::new(name, Some(file.to_owned()), Some(1))
    }

    #[test]
    fn a_path_is_found_in_a_qualified_name() {
        let path = |name: &str| Frame::new(name, None, None).path().to_owned();
        assert_eq!(path("<std::fs::File as std::io::Read>::read"), "std::fs::File as std::io::Read>::read");
        assert_eq!(
            path("<&mut my::T as core::fmt::Write>::write_str"),
            "my::T as core::fmt::Write>::write_str"
        );
        assert_eq!(path("my::call"), "my::call");
    }

    #[test]
    fn an_inlined_fn_is_known_by_its_file() {
        let file = "/rustc/0123abc/library/std/src/sync/mpmc/context.rs";
        assert_eq!(frame("{closure#0}<my::T, ()>", file).function, "std::sync::mpmc::context::{closure#0}");
        assert!(frame("wait_until", file).is_library());
        let file =
            "/home/me/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/tokio-1.54.1/src/task/coop/mod.rs";
        let budget = frame("budget<core::task::poll::Poll<()>>", file);
        assert_eq!(budget.function, "tokio::task::coop::budget");
        assert!(!budget.is_library() && !budget.is_users());
        let own = frame("load", "/home/me/project/src/cache.rs");
        assert!(own.is_users() && !own.is_library());
    }

    #[test]
    fn whose_a_fn_is() {
        assert!(frame("sqlite3_step", "/home/me/sqlite3.c").is_library());
        assert!(Frame::new("open64", None, None).is_library());
        assert!(Frame::new("std::fs::read", None, None).is_library());
        assert!(
            frame("<(&str, u16) as Lookup>::look", "/rustc/0123abc/library/std/src/net/mod.rs").is_library()
        );
        assert!(!Frame::new("stdx::fs::read", None, None).is_library());
        assert!(Frame::new("my::f", None, None).is_users());
    }
}
