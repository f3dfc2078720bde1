//! Putting fixes into a text.

use crate::report::{Edit, Fix};

/// A text with fixes in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Applied<'f> {
    /// The text.
    pub text: String,
    /// The fixes that it has.
    pub taken: Vec<&'f Fix>,
}

/// Puts fixes into the text that they were made for: each wholly or not at all. Of two that touch the same bytes the
/// first is taken; equal ones count as one. One that does not fit the text is left out.
#[must_use]
pub fn apply<'f>(text: &str, fixes: &[&'f Fix]) -> Applied<'f> {
    let mut taken: Vec<&'f Fix> = Vec::new();
    for fix in fixes {
        let fits = fix.edits.iter().all(|edit| text.get(range(edit)).is_some());
        let free = |edit: &Edit| taken.iter().flat_map(|own| &own.edits).all(|own| are_apart(own, edit));
        if fits && !taken.contains(fix) && fix.edits.iter().all(free) {
            taken.push(fix);
        }
    }
    let mut edits: Vec<&Edit> = taken.iter().flat_map(|fix| &fix.edits).collect();
    // What is put in comes before what is replaced at the same place.
    edits.sort_by_key(|edit| (edit.span.lo, edit.span.hi));
    let mut out = String::with_capacity(text.len() + 64 * edits.len());
    let mut at = 0;
    for edit in edits {
        let range = range(edit);
        out.push_str(text.get(at..range.start).unwrap_or_default());
        out.push_str(&edit.text);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    Applied { text: out, taken }
}

fn range(edit: &Edit) -> std::ops::Range<usize> {
    edit.span.lo as usize..edit.span.hi as usize
}

/// Whether two edits leave each other alone. Two that put something in at one place do not: their order would matter.
fn are_apart(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.span, b.span);
    (a.hi <= b.lo || b.hi <= a.lo) && !(a == b && a.lo == a.hi)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Span;

    fn fix(edits: &[(u32, u32, &str)]) -> Fix {
        let edits = edits.iter().map(|&(lo, hi, text)| Edit { span: Span { lo, hi }, text: text.into() });
        Fix { title: String::new(), edits: edits.collect(), frees: None, names: String::new() }
    }

    #[test]
    fn nested_calls_are_both_fixed() {
        let text = "write(a, read(b)?)";
        let outer = fix(&[(0, 5, "t::write"), (18, 18, ".await")]);
        let inner = fix(&[(9, 13, "t::read"), (16, 16, ".await")]);
        let applied = apply(text, &[&outer, &inner, &inner]);
        assert_eq!(applied.text, "t::write(a, t::read(b).await?).await");
        assert_eq!(applied.taken.len(), 2);
    }

    #[test]
    fn what_is_put_in_comes_before_what_is_replaced() {
        let outer = fix(&[(0, 0, "meta(&"), (7, 12, ")")]);
        let inner = fix(&[(0, 4, "t::read"), (7, 7, ".await")]);
        let applied = apply("read(p).is()", &[&outer, &inner]);
        assert_eq!(applied.text, "meta(&t::read(p).await)");
    }

    #[test]
    fn a_fix_is_put_in_wholly_or_not_at_all() {
        let first = fix(&[(0, 2, "x"), (4, 6, "y")]);
        let second = fix(&[(2, 4, "-"), (5, 7, "z")]);
        let outside = fix(&[(2, 4, "-"), (90, 91, "")]);
        let inside_a_character = fix(&[(9, 10, "")]);
        let applied = apply("aabbccdd\u{e4}", &[&first, &second, &outside, &inside_a_character]);
        assert_eq!(applied.text, "xbbydd\u{e4}");
        assert_eq!(applied.taken.len(), 1);
    }
}
