//! Under which conditions some code is compiled, from the text alone: for the few places that are asked about, files need
//! not keep it.

use std::mem::take;
use std::ops::Range;

use super::lexer::{Lexer, Token};
use super::type_text::read_cfg;
use crate::facts::Cfg;

/// What decides whether code is compiled.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    /// `#[cfg(…)]`.
    Cfg(Cfg),
    /// `#[test]` and its like.
    Test,
    /// A condition that cannot be read.
    Unknown,
}

/// Whether an attribute of this name makes a test of a fn: the last name tells, as test attributes of all crates are made
/// to be read.
pub(crate) fn makes_test(name: &str) -> bool {
    matches!(name, "test" | "rstest" | "bench" | "test_case" | "quickcheck" | "proptest")
        || name.ends_with("_test")
}

/// Where a file is compiled, given which conditions hold: one look at its tokens answers for any number of places.
pub(crate) struct Compiled<'t> {
    text: &'t str,
    /// From which byte on what begins there is left out, or is not, for what stands around it; sorted.
    around: Vec<(usize, bool)>,
    attributes: Vec<Attribute>,
    /// How many of the attributes before each have a condition that does not hold.
    failing: Vec<usize>,
}

/// An attribute: where it begins, and where the token after it does.
struct Attribute {
    start: usize,
    next: usize,
}

impl<'t> Compiled<'t> {
    pub(crate) fn of(text: &'t str, holds: &dyn Fn(&Condition) -> bool) -> Self {
        let mut lexer = Lexer::new(text);
        let mut levels = vec![Level { is_block: true, ..Level::default() }];
        let mut out = Self { text, around: Vec::new(), attributes: Vec::new(), failing: Vec::new() };
        let (mut count, mut failing) = (0, 0);
        while let Some((start, token)) = lexer.next() {
            if out.around.last().map(|(_, is_out)| *is_out) != Some(0 < failing) {
                out.around.push((start, 0 < failing));
            }
            if !matches!(token, Token::Punct(b'#', _)) {
                failing -= step(&mut levels, token, text.as_bytes()[start]);
                continue;
            }
            let (is_inner, condition) = attribute(text, &mut lexer);
            let fails = usize::from(condition.is_some_and(|condition| !holds(&condition)));
            if let Some(level) = levels.last_mut() {
                *(if is_inner { &mut level.inside } else { &mut level.next }) += fails;
                failing += fails;
            }
            out.attributes.push(Attribute { start, next: next_start(text, lexer.end()) });
            out.failing.push(count);
            count += fails;
        }
        out.around.push((text.len(), 0 < failing));
        out.failing.push(count);
        out
    }

    /// Whether all conditions hold on what stands around a range, on what begins in it, and on parts of it. Where commas
    /// and `else` part what has a condition from what has none, it asks rather too much.
    pub(crate) fn all_of(&self, range: Range<usize>) -> bool {
        let first = self.attributes.partition_point(|attribute| attribute.start < range.start);
        let before = first.checked_sub(1).map(|at| self.attributes[at].next);
        let (mut after, mut end) = (first, range.end);
        let begin = match before.filter(|next| range.start < *next) {
            // Where it begins within an attribute, what that is for belongs to it.
            Some(next) => {
                end = end.max(next + 1);
                next
            }
            None => next_start(self.text, range.start),
        };
        let around = self.around.partition_point(|(from, _)| *from <= begin).checked_sub(1);
        if around.is_some_and(|at| self.around[at].1) {
            return false;
        }
        while let Some(attribute) = self.attributes.get(after).filter(|attribute| attribute.start < end) {
            end = end.max(attribute.next + 1);
            after += 1;
        }
        self.failing[after] == self.failing[first]
    }
}

/// What is between two brackets: how many conditions fail there.
#[derive(Default)]
struct Level {
    /// Of those on all of it.
    inside: usize,
    /// Of those on what comes next there, or is under way.
    next: usize,
    is_block: bool,
}

/// Goes on to the token after one, and says how many conditions that failed are not asked any more.
fn step(levels: &mut Vec<Level>, token: Token<'_>, first: u8) -> usize {
    match token {
        Token::Open(bracket) => levels.push(Level { is_block: bracket == b'{', ..Level::default() }),
        Token::Close if 1 < levels.len() => {
            let ended = levels.pop().map_or(0, |level| level.inside + level.next);
            // Where a block ends, mostly what it belongs to does.
            let around = levels.last_mut().filter(|_| first == b'}');
            return ended + around.map_or(0, |level| take(&mut level.next));
        }
        Token::Punct(b';', _) => return levels.last_mut().map_or(0, |level| take(&mut level.next)),
        // In a block, a comma may stand between parameters of types.
        Token::Punct(b',', _) => {
            let level = levels.last_mut().filter(|level| !level.is_block);
            return level.map_or(0, |level| take(&mut level.next));
        }
        _ => {}
    }
    0
}

/// Reads an attribute whose `#` was read: whether it is an inner one, and the condition that it makes.
fn attribute(text: &str, lexer: &mut Lexer<'_>) -> (bool, Option<Condition>) {
    let mut is_inner = false;
    let Some((mut start, mut token)) = lexer.next() else { return (false, None) };
    if matches!(token, Token::Punct(b'!', _)) {
        is_inner = true;
        let Some(next) = lexer.next() else { return (true, None) };
        (start, token) = next;
    }
    if token != Token::Open(b'[') {
        return (is_inner, None);
    }
    let (mut depth, mut last, mut is_path) = (1, "", true);
    while 0 < depth {
        let Some((_, token)) = lexer.next() else { return (is_inner, None) };
        match token {
            Token::Open(_) => (depth, is_path) = (depth + 1, false),
            Token::Close => depth -= 1,
            Token::Word(word) if is_path => last = word,
            Token::Punct(b':', _) => {}
            _ => is_path = false,
        }
    }
    let condition = match last {
        "cfg" => {
            let inside = text.get(start + 1..lexer.end() - 1).unwrap_or_default();
            let inside = inside.trim().strip_prefix("cfg").map(str::trim_start);
            let inside = inside.and_then(|inside| inside.strip_prefix('(')?.strip_suffix(')'));
            Some(inside.and_then(read_cfg).map_or(Condition::Unknown, Condition::Cfg))
        }
        name if makes_test(name) => Some(Condition::Test),
        _ => None,
    };
    (is_inner, condition)
}

/// Where the token after a byte begins.
fn next_start(text: &str, byte: usize) -> usize {
    let rest = text.get(byte..).unwrap_or_default();
    Lexer::new(rest).next().map_or(text.len(), |(start, _)| byte + start)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the conditions that must hold for the `x` of a text.
    fn on(text: &str) -> Vec<&'static str> {
        let at = text.find("x ").expect("there is an x");
        ["a", "b", "a test"].into_iter().filter(|name| !is_compiled_without(text, at..at + 1, name)).collect()
    }

    fn is_compiled_without(text: &str, range: Range<usize>, name: &str) -> bool {
        let is_it = |condition: &Condition| match condition {
            Condition::Cfg(Cfg::Flag(flag)) => flag.as_str() == name,
            Condition::Test => name == "a test",
            _ => true,
        };
        Compiled::of(text, &|condition| !is_it(condition)).all_of(range)
    }

    #[test]
    fn conditions_are_those_around_and_those_of_what_begins() {
        assert_eq!(on("#[cfg(a)] fn f() {} fn g() { x }"), [""; 0]);
        assert_eq!(on("#[cfg(a)] fn f<A, B>() { #[cfg(b)] { y(); x } }"), ["a", "b"]);
        assert_eq!(on("fn f() { #[cfg(a)] y(); x }"), [""; 0]);
        assert_eq!(on("#![cfg(a)] mod m { #![cfg(b)] fn f() { x } }"), ["a", "b"]);
        assert_eq!(on("#[tokio::test] async fn f() { x }"), ["a test"]);
        assert_eq!(on("#[inline] #[cfg(a)] #[cold] fn f() { x }"), ["a"]);
        assert_eq!(on("f(#[cfg(a)] y, x )"), [""; 0]);
        assert_eq!(on("let s = \"#[cfg(a)] {\"; x "), [""; 0]);
        assert_eq!(on("mod m { #![cfg(a)] } #[cfg(b)] mod n { x } y();"), ["b"]);
    }

    #[test]
    fn a_range_has_the_conditions_on_its_parts() {
        let text = "fn f() { #[cfg(a)] g(); } #[inline] #[cfg(b)] fn h() {}";
        let needs =
            |range: Range<usize>| ["a", "b"].map(|name| !is_compiled_without(text, range.clone(), name));
        assert_eq!(needs(0..text.len()), [true, true]);
        // A place has those of the attributes that begin there, all of them.
        let at = text.find("#[inline]").expect("it is there");
        assert_eq!(needs(at..at + 1), [false, true]);
        // Within an attribute, what that is for.
        assert_eq!(needs(at + 2..at + 3), [false, true]);
        // Before one, where nothing stands.
        assert_eq!(needs(at - 1..at), [false, false]);
        assert!(is_compiled_without("a #", 2..3, "a") && is_compiled_without("#[cfg(", 0..1, "a"));
        assert!(is_compiled_without("", 0..0, "a") && !is_compiled_without("#[cfg(a)]", 0..1, "a"));
    }
}
