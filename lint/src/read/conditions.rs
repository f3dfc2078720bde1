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

/// The conditions on what stands around a range, on what begins in it, and on parts of it. Where commas and `else` part
/// what has a condition from what has none, it says rather too many.
pub(crate) fn conditions(text: &str, mut range: Range<usize>) -> Vec<Condition> {
    let mut lexer = Lexer::new(text);
    let mut around = vec![Level { is_block: true, ..Level::default() }];
    let mut found = Vec::new();
    let mut is_ahead = true;
    while let Some((start, token)) = lexer.next() {
        if is_ahead && range.start <= start {
            is_ahead = false;
            found = all(&around);
        }
        if range.end <= start {
            break;
        }
        if matches!(token, Token::Punct(b'#', _)) {
            let (is_inner, condition) = attribute(text, &mut lexer);
            match around.last_mut().filter(|_| is_ahead) {
                Some(level) if is_inner => level.inside.extend(condition),
                Some(level) => level.next.extend(condition),
                None => found.extend(condition),
            }
            // What an attribute at the end is for belongs to the range.
            range.end = range.end.max(next_start(text, lexer.end()) + 1);
        } else if is_ahead {
            step(&mut around, token, text.as_bytes()[start]);
        }
    }
    if is_ahead { all(&around) } else { found }
}

fn all(around: &[Level]) -> Vec<Condition> {
    around.iter().flat_map(|level| level.inside.iter().chain(&level.next)).cloned().collect()
}

/// What is between two brackets.
#[derive(Default)]
struct Level {
    /// The conditions on all of it.
    inside: Vec<Condition>,
    /// Those on what comes next there, or is under way.
    next: Vec<Condition>,
    is_block: bool,
}

fn step(around: &mut Vec<Level>, token: Token<'_>, first: u8) {
    match token {
        Token::Open(bracket) => around.push(Level { is_block: bracket == b'{', ..Level::default() }),
        Token::Close if 1 < around.len() => {
            around.pop();
            // Where a block ends, mostly what it belongs to does.
            if first == b'}'
                && let Some(level) = around.last_mut()
            {
                take(&mut level.next);
            }
        }
        Token::Punct(b';', _) => {
            around.last_mut().map(|level| take(&mut level.next));
        }
        // In a block, a comma may stand between parameters of types.
        Token::Punct(b',', _) => {
            around.last_mut().filter(|level| !level.is_block).map(|level| take(&mut level.next));
        }
        _ => {}
    }
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

    /// The conditions on the `x` of a text, by their names.
    fn on(text: &str) -> Vec<String> {
        let at = text.find("x ").expect("there is an x");
        let shown = |condition| match condition {
            Condition::Cfg(Cfg::Flag(name)) => name.to_string(),
            Condition::Test => "a test".to_owned(),
            other => format!("{other:?}"),
        };
        conditions(text, at..at + 1).into_iter().map(shown).collect()
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
    }

    #[test]
    fn a_range_has_the_conditions_on_its_parts() {
        let text = "fn f() { #[cfg(a)] g(); } #[inline] #[cfg(b)] fn h() {}";
        assert_eq!(conditions(text, 0..text.len()).len(), 2);
        // A place has those of the attributes that begin there, all of them.
        let at = text.find("#[inline]").expect("it is there");
        assert_eq!(conditions(text, at..at + 1).len(), 1);
        assert_eq!(conditions("a #", 2..3), []);
        assert_eq!(conditions("#[cfg(", 0..1), []);
    }
}
