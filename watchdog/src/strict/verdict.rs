//! What a failed strict test says.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{CallKind, Found, FoundCall, Frame, Rules, Why};
use crate::one_line::OneLine;
use crate::platform::dispatch;
use crate::site::SITES;

/// How many places are shown in full.
const SHOWN: usize = 20;

/// How many fns of a stack are shown.
const DEEPEST: usize = 12;

/// How many calls of one place are shown.
const CALLS: usize = 6;

/// One line of the user's sources that made blocking calls, reached by one way.
struct Place {
    kinds: Vec<CallKind>,
    /// Without what lies outside the poll.
    frames: Vec<Frame>,
    calls: Vec<String>,
}

/// What was found and is not allowed, in words; `None` if there is nothing.
pub(crate) fn verdict(found: Vec<Found>, rules: &Rules) -> Option<String> {
    let mut resolver = Resolver::default();
    let mut places: Vec<Place> = Vec::new();
    let (mut notes, mut unwatched) = (Vec::new(), Vec::new());
    for found in found {
        match found {
            Found::Call { site, call } => {
                let frames = resolver.frames(&call.addresses);
                if !rules.allow(call.kind, &frames) {
                    add(&mut places, site, call, frames);
                }
            }
            Found::More { site, count } => {
                notes.push(format!("{count} blocking calls of further places in {}", site_name(site)));
            }
            Found::Unread { site, count } => notes.push(format!(
                "{count} blocking calls in {}, by fns that are not known since their stacks could not be read",
                site_name(site),
            )),
            Found::Switches { site, count } => notes.push(format!(
                "{count} times the thread waited for something in a poll of {}; where, this system does not tell",
                site_name(site),
            )),
            Found::Unwatched { site, why } => {
                let line = unwatched_line(site, why);
                if !unwatched.contains(&line) {
                    unwatched.push(line);
                }
            }
        }
    }
    let calls = (!places.is_empty() || !notes.is_empty()).then(|| text(&places, &notes));
    let said: Vec<String> = calls.into_iter().chain(text_of_unwatched(&unwatched)).collect();
    (!said.is_empty()).then(|| said.join("\n"))
}

fn unwatched_line(site: u32, why: Why) -> String {
    let site = site_name(site);
    match why {
        Why::Refused => format!("{site}: the system did not tell of its thread's calls, as it did of others"),
        Why::GaveUp => format!(
            "{site}: the rest of a poll, from where it called vfork or returned from a signal by code of its own; \
             blockcheck::allow_blocking around that leaves out no more than it"
        ),
    }
}

/// No failure of the code, but nothing that a test may pass with.
fn text_of_unwatched(lines: &[String]) -> Option<String> {
    let lines: String = lines.iter().map(|line| format!("\n  {line}")).collect();
    let head = "blockcheck cannot tell whether this test blocks, since it did not see all of its polls:";
    (!lines.is_empty()).then(|| format!("{head}{lines}"))
}

fn add(places: &mut Vec<Place>, site: u32, call: FoundCall, mut frames: Vec<Frame>) {
    if frames.is_empty() {
        frames.push(Frame::new(&site_name(site), None, None));
    }
    let times = if call.count == 1 { String::new() } else { format!(" ({} times)", call.count) };
    let path = call.path.map(|path| format!(" {}", OneLine(&path))).unwrap_or_default();
    let text = format!("{}{path}{times}", call.name);
    // The same line reached by another way is another place.
    let way = |frames: &[Frame]| frames.iter().filter(|frame| frame.is_users()).cloned().collect::<Vec<_>>();
    let own = way(&frames);
    let same = |place: &&mut Place| way(&place.frames) == own;
    match places.iter_mut().find(same) {
        Some(place) => {
            place.calls.push(text);
            place.kinds.push(call.kind);
        }
        None => places.push(Place { kinds: vec![call.kind], frames, calls: vec![text] }),
    }
}

fn text(places: &[Place], notes: &[String]) -> String {
    let mut text = String::from("blocking system calls in polls that may make none:");
    for place in places.iter().take(SHOWN) {
        let own = place.frames.iter().position(Frame::is_users).unwrap_or(0);
        let _ = write!(text, "\n  {}: {} ({})", place_of(&place.frames[own]), kinds(place), calls(place));
        for frame in shown(&place.frames, own) {
            let _ = write!(text, "\n      in {}", frame.function);
            if frame.file.is_some() {
                let _ = write!(text, " ({})", place_of(frame));
            }
        }
    }
    if SHOWN < places.len() {
        let _ = write!(text, "\n  and {} places more", places.len() - SHOWN);
    }
    for note in notes {
        let _ = write!(text, "\n  {note}");
    }
    text.push_str(
        "\nmove the work off the thread (spawn_blocking), use the async counterpart, or say \
         blockcheck::allow_blocking where it is meant",
    );
    text
}

/// The fn that the user's code called, then the user's own callers; all with `RUST_BACKTRACE=full`.
fn shown(frames: &[Frame], own: usize) -> Vec<&Frame> {
    if std::env::var("RUST_BACKTRACE").is_ok_and(|value| value == "full") {
        return frames.iter().collect();
    }
    let first = frames.iter().take(own).rposition(Frame::is_rust).unwrap_or(own);
    frames[first..].iter().filter(|frame| !is_glue(frame)).take(DEEPEST).collect()
}

fn kinds(place: &Place) -> String {
    let mut kinds = place.kinds.clone();
    kinds.sort();
    kinds.dedup();
    kinds.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn calls(place: &Place) -> String {
    let mut calls = place.calls.clone();
    calls.dedup();
    let more = calls.len().saturating_sub(CALLS);
    calls.truncate(CALLS);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("{}{more}", calls.join(", "))
}

fn place_of(frame: &Frame) -> String {
    match (&frame.file, frame.line) {
        (Some(file), Some(line)) => format!("{}:{line}", short(file)),
        (Some(file), None) => short(file).to_owned(),
        (None, _) => frame.function.clone(),
    }
}

/// Files of the working folder without it.
fn short(file: &str) -> &str {
    let Ok(here) = std::env::current_dir() else { return file };
    let rest = here.to_str().and_then(|here| file.strip_prefix(here));
    rest.map_or(file, |rest| rest.trim_start_matches('/'))
}

/// Calls through which the language calls closures and futures.
fn is_glue(frame: &Frame) -> bool {
    frame.is_library()
        && ["core::ops::function::", "core::future::", "core::pin::", "alloc::boxed::"]
            .iter()
            .any(|glue| frame.path().starts_with(glue))
}

fn site_name(site: u32) -> String {
    SITES.get(site).map_or_else(|| "a future".to_owned(), |entry| entry.site.to_string())
}

/// Names of addresses, each looked up once.
#[derive(Default)]
struct Resolver {
    known: HashMap<u64, Vec<Frame>>,
}

impl Resolver {
    /// The frames of a poll: up to where the watchdog began it.
    fn frames(&mut self, addresses: &[u64]) -> Vec<Frame> {
        let mut frames = Vec::new();
        for address in addresses {
            let here = self.known.entry(*address).or_insert_with(|| dispatch::resolve(*address));
            for frame in here.iter() {
                if frame.function.contains("blockcheck::poll::future::") {
                    return frames;
                }
                frames.push(frame.clone());
            }
        }
        frames
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_whose_polls_were_not_watched_does_not_pass() {
        let unwatched = |why| Found::Unwatched { site: u32::MAX, why };
        let of = |found: &[Found]| verdict(found.to_vec(), &Rules::default());
        assert_eq!(of(&[]), None);
        let text = of(&[unwatched(Why::Refused), unwatched(Why::Refused)]).expect("it fails");
        assert!(text.starts_with("blockcheck cannot tell"), "{text}");
        assert_eq!(text.lines().count(), 2, "{text}");
        let switches = Found::Switches { site: u32::MAX, count: 3 };
        let both = of(&[unwatched(Why::GaveUp), switches]).expect("it fails");
        assert!(both.starts_with("blocking system calls") && both.contains("called vfork"), "{both}");
    }
}
