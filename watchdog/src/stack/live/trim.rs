//! What a reader needs of a stack.

use crate::site::SITES;
use crate::stack::{Frame, origin};

/// Whether a frame is the application's own code, by where its source lies.
pub(super) fn is_user(frame: &Frame) -> bool {
    const OWN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/");
    let Some(file) = frame.file() else { return is_of_own_crate(frame) };
    let is_others = || origin::library(file).is_some() || origin::fetched(file).is_some();
    file.ends_with(".rs") && !file.starts_with(OWN) && !file.starts_with("/rustc/") && !is_others()
}

/// Without debug information: whether the fn is of a crate that has watched sites, or of the program's own.
fn is_of_own_crate(frame: &Frame) -> bool {
    let Some(krate) = frame.function().and_then(crate_of) else { return false };
    let of_program = || {
        let program = std::env::current_exe().ok();
        let name = program
            .as_deref()
            .and_then(|path| path.file_stem())
            .map(|name| name.to_string_lossy().replace('-', "_"));
        name.is_some_and(|name| name == krate)
    };
    let has_sites = SITES.iter().any(|entry| {
        let module = entry.site.module().unwrap_or_default();
        module.split("::").next() == Some(krate)
    });
    krate != "blockcheck" && (has_sites || of_program())
}

/// The crate of `a::b::c` or `<a::b as d>::c`; none of what has no path, as in C.
fn crate_of(function: &str) -> Option<&str> {
    let path = function
        .trim_start_matches(['<', '&', '*', '(', '['])
        .trim_start_matches("dyn ")
        .trim_start_matches("mut ");
    path.split_once("::").map(|(krate, _)| krate)
}

/// The frames to show, of all from the innermost to the thread's start: down to the watched poll, or else to where a
/// runtime polls (`of_poll` frames), the application's own, and of each run of others the outermost, which the
/// application called.
pub(super) fn shown(frames: &[Frame], of_poll: Option<usize>) -> Vec<usize> {
    let end = frames.iter().rposition(is_poll).or(of_poll).unwrap_or(frames.len());
    let within = &frames[..end];
    let mut shown = Vec::new();
    for (index, frame) in within.iter().enumerate() {
        let calls = within.get(index + 1).is_some_and(|caller| caller.user);
        if frame.user || calls {
            shown.push(index);
        }
    }
    // Without debug information nothing is known to be the application's: then everything is shown.
    if shown.is_empty() { (0..within.len()).collect() } else { shown }
}

/// Whether a frame is the watched poll itself. One that was inlined has a name without a path, but its place.
fn is_poll(frame: &Frame) -> bool {
    const PLACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/poll/future.rs");
    let is_named = |function: &str| function.contains("blockcheck::poll::future::Watched");
    frame.function().is_some_and(is_named) || frame.file() == Some(PLACE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(function: &str, user: bool) -> Frame {
        Frame {
            function: Some(function.into()),
            file: None,
            line: None,
            module: "app".into(),
            offset: 0,
            user,
        }
    }

    #[test]
    fn the_poll_ends_what_is_shown_and_of_what_is_called_only_the_first_is() {
        let frames = [
            frame("clock_nanosleep", false),
            frame("std::sys::thread::sleep", false),
            frame("std::thread::sleep", false),
            frame("app::refresh", true),
            frame("core::ops::FnOnce::call_once", false),
            frame("app::handler", true),
            frame("<blockcheck::poll::future::Watched<F> as core::future::Future>::poll", false),
            frame("tokio::runtime::run", false),
            frame("app::main", true),
        ];
        assert_eq!(shown(&frames, None), [2, 3, 4, 5]);
        let inlined = Frame {
            file: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/src/poll/future.rs").into()),
            ..frame("poll<app::refresh::{async_fn_env#0}>", false)
        };
        assert_eq!(shown(&[&frames[..6], &[inlined], &frames[7..]].concat(), None), [2, 3, 4, 5]);
        assert_eq!(shown(&frames[..6], Some(4)), [2, 3], "what is not the poll's is left out");
        assert_eq!(
            shown(&frames[..2], None),
            [0, 1],
            "without a frame of the application's everything is shown"
        );
    }

    #[test]
    fn whose_a_frame_is_is_told_by_where_its_source_lies() {
        let at = |file: &str| is_user(&Frame { file: Some(file.into()), ..frame("f", false) });
        assert!(at("/home/me/app/src/main.rs") && at("src/main.rs"));
        assert!(!at("/rustc/0123abcd/library/std/src/thread/mod.rs"));
        assert!(!at("/home/me/.cargo/registry/src/index.crates.io-6f17d22bba15001f/tokio-1.0.0/src/lib.rs"));
        assert!(!at("/build/glibc/nptl/pthread_mutex_lock.c"));
        assert_eq!(crate_of("<app::Type as core::future::Future>::poll"), Some("app"));
        assert_eq!(crate_of("getaddrinfo"), None);
    }
}
