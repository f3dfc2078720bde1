//! Imports that fixes leave without a use.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::facts::{ItemFacts, ItemKind, ModFacts, Span, UseFacts, UseTarget, Visibility};
use crate::read::{is_word, read_text, words};

/// Takes out of a text the imports of names that fixes no longer use, where nothing else in it can mean them: words in
/// comments and strings count as uses, paths below `paths_under` do not. [`None`] if nothing is to be taken out.
#[must_use]
pub fn drop_unused(text: &str, freed: &BTreeSet<String>, paths_under: &BTreeSet<String>) -> Option<String> {
    let mut out = None;
    while let Some(less) = drop_one(out.as_deref().unwrap_or(text), freed, paths_under) {
        out = Some(less);
    }
    out
}

/// An item that imports, and one of the names or globs that it brings in.
type Import<'a> = (&'a ItemFacts, &'a UseFacts);

/// One at a time: what goes may be all that keeps another.
fn drop_one(text: &str, freed: &BTreeSet<String>, paths_under: &BTreeSet<String>) -> Option<String> {
    let facts = read_text(text).ok()?;
    let mut uses = Vec::new();
    collect(&facts.items, &mut uses);
    let (range, new) = uses.iter().find_map(|(item, of)| {
        let UseTarget::Name(name) = &of.target else { return None };
        let same_item = uses.iter().filter(|(other, _)| other.span == item.span).count();
        let is_free = freed.contains(name.as_str())
            && is_plain(item)
            && !is_used(text, name.as_str(), &uses, paths_under);
        if is_free { without(text, item, same_item) } else { None }
    })?;
    let mut out = text.to_owned();
    out.replace_range(range, &new);
    Some(out)
}

fn range(span: Span) -> Range<usize> {
    span.lo as usize..span.hi as usize
}

fn collect<'a>(items: &'a [ItemFacts], into: &mut Vec<Import<'a>>) {
    for item in items {
        match &item.kind {
            ItemKind::Use(of) => into.push((item, of)),
            ItemKind::Mod(ModFacts { items: Some(inner), .. }) => collect(inner, into),
            _ => {}
        }
    }
}

/// Whether an import is for its module alone, and there whatever is built.
fn is_plain(item: &ItemFacts) -> bool {
    item.vis == Visibility::Private && item.cfg.is_none() && item.attrs.is_empty()
}

/// Whether something in the text may mean an imported name.
fn is_used(text: &str, name: &str, uses: &[Import<'_>], paths_under: &BTreeSet<String>) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        if before.ends_with(is_word) || after.starts_with(is_word) {
            return false;
        }
        let starts = before.rfind(|c: char| !is_word(c) && c != ':');
        let path =
            &before[starts.map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8))..];
        let root = words(path).next();
        if path.ends_with("::") && root.is_some_and(|root| paths_under.contains(root)) {
            return false;
        }
        // In imports, only the start of a path can mean another import.
        let import = uses.iter().find(|(item, _)| range(item.span).contains(&at));
        import.is_none_or(|(item, of)| {
            let mut same_item = uses.iter().filter(|(other, _)| other.span == item.span);
            !of.global
                && of.path.len() > 1
                && same_item.any(|(_, other)| other.path.first().is_some_and(|first| *first == name))
        })
    })
}

/// What becomes of an import without one of the names that it brings in.
fn without(text: &str, item: &ItemFacts, names: usize) -> Option<(Range<usize>, String)> {
    let whole = range(item.span);
    if names == 1 {
        let line_end = text[whole.end..].find('\n').map_or(text.len(), |at| whole.end + at + 1);
        let line_start = text[..whole.start].rfind('\n').map_or(0, |at| at + 1);
        let is_alone =
            text[whole.end..line_end].trim().is_empty() && text[line_start..whole.start].trim().is_empty();
        return Some((if is_alone { line_start..line_end } else { whole }, String::new()));
    }
    let written = &text[whole.clone()];
    // A comment among the names belongs to one of them.
    if written.contains("//") || written.contains("/*") {
        return None;
    }
    let at = (item.name_span.lo as usize).checked_sub(whole.start)?;
    let open = written[..at].rfind(['{', ','])?;
    let close = at + written[at..].find(['}', ','])?;
    let (kept_before, kept_after) = match (written.as_bytes()[open], written.as_bytes()[close]) {
        // The first of several, or one in between: it goes with the comma behind it.
        (_, b',') => (&written[..=open], written[close + 1..].trim_start()),
        (b',', _) => (&written[..open], &written[close..]),
        // The only one of an inner group.
        _ => return None,
    };
    let gap: &str = match written[open + 1..].find(|c: char| !c.is_whitespace()) {
        Some(len) if kept_before.len() == open + 1 => &written[open + 1..open + 1 + len],
        _ => "",
    };
    Some((whole, unbraced(&format!("{kept_before}{gap}{kept_after}"))))
}

/// Without the braces, where only one name is left between them.
fn unbraced(written: &str) -> String {
    let (Some(open), Some(close)) = (written.rfind('{'), written.find('}')) else {
        return written.to_owned();
    };
    if close < open {
        return written.to_owned();
    }
    let inner = written[open + 1..close].trim().trim_end_matches(',').trim_end();
    if inner.contains(',') {
        return written.to_owned();
    }
    match (inner, written[..open].strip_suffix("::")) {
        ("self", Some(path)) => format!("{path}{}", &written[close + 1..]),
        ("self", None) => written.to_owned(),
        (inner, _) => format!("{}{inner}{}", &written[..open], &written[close + 1..]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dropped(text: &str) -> String {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        drop_unused(text, &set(&["fs", "File", "sleep"]), &set(&["tokio"])).unwrap_or_else(|| text.to_owned())
    }

    #[test]
    fn what_nothing_names_goes() {
        let body = "async fn f() { tokio::fs::read(p).await }\n";
        for (before, after) in [
            ("use std::fs;\nuse std::io;\n", "use std::io;\n"),
            ("use std::{fs, io};\n", "use std::io;\n"),
            ("use std::{io, fs};\n", "use std::io;\n"),
            ("use std::{env, fs, io};\n", "use std::{env, io};\n"),
            ("use std::fs::{self, Metadata};\n", "use std::fs::Metadata;\n"),
            ("use std::fs::{self, Metadata, Permissions};\n", "use std::fs::{Metadata, Permissions};\n"),
            ("use std::{\n    env,\n    fs,\n    io,\n};\n", "use std::{\n    env,\n    io,\n};\n"),
            (
                "use std::fs as fs;\nfn g() { tokio::x::fs::f(); ::tokio::fs::g(); }\n",
                "fn g() { tokio::x::fs::f(); ::tokio::fs::g(); }\n",
            ),
            ("use std::{fs::Metadata, io};\nuse std::fs;\n", "use std::{fs::Metadata, io};\n"),
            ("use std::{fs, thread::sleep};\n", ""),
            ("use std::{fs, io, thread::sleep};\n", "use std::io;\n"),
        ] {
            assert_eq!(dropped(&format!("{before}{body}")), format!("{after}{body}"));
        }
    }

    #[test]
    fn what_something_may_name_stays() {
        for text in [
            "use std::fs;\nfn f() { fs::read(p) }\n",
            "use std::fs;\n/// Like [`fs::read`].\nfn f() {}\n",
            "use std::fs;\nmacro_rules! m { () => { fs::read(p) } }\n",
            "use std::fs;\nuse fs::Metadata;\n",
            "use std::fs;\nfn f() { (\u{e4}, fs::read(p)) }\n",
            "use std::fs;\nfn f() { self::fs::read(p) }\n",
            "use std::fs;\nmod tests { use super::*; fn f() { fs::read(p) } }\n",
            "pub use std::fs;\nasync fn f() {}\n",
            "#[cfg(unix)]\nuse std::fs;\nasync fn f() {}\n",
            "use std::fs::*;\nasync fn f() {}\n",
            "use std::{\n    fs, // files\n    io,\n};\n",
            "use std::io;\n",
        ] {
            assert_eq!(dropped(text), text);
        }
    }
}
