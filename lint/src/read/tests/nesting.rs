//! Whatever is nested deeply is refused, and what is not refused fits the stack.

use crate::read::depth::too_deep;
use crate::read::read_text;

/// A kind of nesting: what comes before, what is repeated before and after the middle, and what ends it.
type Kind = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const KINDS: &[Kind] = &[
    ("parentheses", "fn f() { ", "(", "x", ")", " }"),
    ("brackets", "fn f() { ", "[", "x", "]", " }"),
    ("braces", "fn f() ", "{", "x", "}", ""),
    ("tuples", "fn f() { ", "(x, ", "x", ")", " }"),
    ("calls", "fn f() { ", "f(", "x", ")", " }"),
    ("indexes", "fn f() { ", "a[", "x", "]", " }"),
    ("macros", "fn f() { ", "m!(", "x", ")", " }"),
    ("macros with names", "fn f() { ", "m!(a = ", "x", ")", " }"),
    ("macros with groups", "fn f() { m!(", "{\"a\": ", "x", "}", ") }"),
    ("macros with arms", "fn f() { ", "m!{ a = b => ", "x", "}", " }"),
    ("not", "fn f() { ", "!", "x", "", " }"),
    ("refs", "fn f() { ", "&", "x", "", " }"),
    ("mutable refs", "fn f() { ", "&mut ", "x", "", " }"),
    ("minus", "fn f() { ", "-", "x", "", " }"),
    ("spaced minus", "fn f() { ", "- ", "x", "", " }"),
    ("stars", "fn f() { ", "*", "x", "", " }"),
    ("attributes", "fn f() { ", "#[a] -", "x", "", " }"),
    ("returns", "fn f() { ", "return ", "x", "", " }"),
    ("breaks", "fn f() { ", "break ", "x", "", " }"),
    ("dots", "fn f() { ", ".. ", "x", "", " }"),
    ("closures", "fn f() { ", "|| ", "x", "", " }"),
    ("closures of one", "fn f() { ", "|a| ", "x", "", " }"),
    ("closures of two", "fn f() { ", "|a, b| ", "x", "", " }"),
    ("move closures", "fn f() { ", "move || ", "x", "", " }"),
    ("assignments", "fn f() { ", "a = ", "x", "", " }"),
    ("additions to", "fn f() { ", "a += ", "x", "", " }"),
    ("sums", "fn f() { ", "a + ", "x", "", " }"),
    ("ands", "fn f() { ", "a && ", "x", "", " }"),
    ("ors", "fn f() { ", "a || ", "x", "", " }"),
    ("comparisons", "fn f() { ", "a < ", "x", "", " }"),
    ("bad comparisons", "fn f() { ", "a < -b > ", "x", "", " }"),
    ("casts", "fn f() { x", " as a", "", "", " }"),
    ("fields", "fn f() { x", ".a", "", "", " }"),
    ("methods", "fn f() { x", ".a()", "", "", " }"),
    ("methods with turbofish", "fn f() { x", ".a::<B>()", "", "", " }"),
    ("questions", "fn f() { x", "?", "", "", " }"),
    ("awaits", "fn f() { x", ".await", "", "", " }"),
    ("called calls", "fn f() { x", "()", "", "", " }"),
    ("indexed indexes", "fn f() { x", "[0]", "", "", " }"),
    ("else ifs", "fn f() { ", "if a {} else ", "{}", "", " }"),
    ("ifs in conditions", "fn f() { ", "if ", "x", " {}", " }"),
    ("matches in matches", "fn f() { ", "match ", "x", " {}", " }"),
    ("matches in arms", "fn f() { ", "match a { b => ", "x", " }", " }"),
    ("while in conditions", "fn f() { ", "while ", "x", " {}", " }"),
    ("for in for", "fn f() { ", "for a in ", "x", " {}", " }"),
    ("lets", "fn f() { if ", "let a = ", "x", "", " {} }"),
    ("let elses", "fn f() { ", "let a = b else { ", "x", " };", " }"),
    ("async blocks", "fn f() { ", "async { ", "x", " }", " }"),
    ("loops", "fn f() { ", "loop { ", "x", " }", " }"),
    ("structs", "fn f() { ", "A { a: ", "x", " }", " }"),
    ("type arguments", "type T = ", "A<", "B", ">", ";"),
    ("type arguments after commas", "type T = ", "A<B, ", "B", ">", ";"),
    ("type arguments of refs", "type T = ", "A<B, &&", "B", ">", ";"),
    ("turbofish", "fn f() { ", "a::<", "B", ">", " }"),
    ("qualified types", "type T = ", "<", "B", " as C>::D", ";"),
    ("reference types", "type T = ", "&", "B", "", ";"),
    ("reference types with lifetimes", "type T = ", "&'a ", "B", "", ";"),
    ("pointer types", "type T = ", "*const ", "B", "", ";"),
    ("tuple types", "type T = ", "(", "B", ",)", ";"),
    ("slice types", "type T = ", "[", "B", "]", ";"),
    ("fn types", "type T = ", "fn() -> ", "B", "", ";"),
    ("fn types in parameters", "type T = ", "fn(", "B", ")", ";"),
    ("impl types", "fn f() -> ", "impl Fn() -> ", "B", "", " {}"),
    ("dyn types", "type T = ", "Box<dyn A + ", "B", ">", ";"),
    ("bindings", "type T = ", "dyn A<B = ", "C", ">", ";"),
    ("many bounds", "fn f<T: A", " + A", "", "", ">() {}"),
    ("reference patterns", "fn f() { let ", "&", "x", "", " = y; }"),
    ("bound patterns", "fn f() { let ", "x @ ", "x", "", " = y; }"),
    ("tuple patterns", "fn f() { let ", "A(", "x", ")", " = y; }"),
    ("or patterns", "fn f() { match a { ", "b | ", "x", "", " => y } }"),
    ("range patterns", "fn f() { match a { ", "'a'..='b' | ", "x", "", " => y } }"),
    ("struct patterns", "fn f() { let ", "A { a: ", "x", " }", " = y; }"),
    ("modules", "", "mod a {", "", "}", ""),
    ("fns", "", "fn f() {", "", "}", ""),
    ("impls", "", "impl A { fn f() {", "", "}}", ""),
    ("use paths", "use ", "a::", "b", "", ";"),
    ("use groups", "use ", "a::{", "b", "}", ";"),
    ("paths", "fn f() { ", "a::", "b", "", " }"),
    ("cfgs", "#[cfg(", "not(", "a", ")", ")] fn f() {}"),
    ("cfg_attrs", "#[", "cfg_attr(a, ", "b", ")", "] fn f() {}"),
    ("labels", "fn f() { ", "'a: {", "", "}", " }"),
    ("const arguments", "type T = ", "A<{", "B", "}>", ";"),
    ("array lengths", "type T = ", "[A; {", "B", "}]", ";"),
    ("guards", "fn f() { match a { b if ", "match a { b if ", "c", " => d }", " => d } }"),
    ("wheres", "fn f() where ", "for<'a> ", "A", "", ": B {}"),
    ("visibilities", "", "pub(in a) mod a {", "", "}", ""),
    ("items of macros", "", "m! {", "", "}", ""),
    ("cfg_ifs", "", "m! { if #[cfg(a)] {", "", "} }", ""),
];

fn text((_, start, open, middle, close, end): Kind, levels: usize) -> String {
    let mut text = String::from(start);
    text.push_str(&open.repeat(levels));
    text.push_str(middle);
    text.push_str(&close.repeat(levels));
    text.push_str(end);
    text
}

#[test]
fn a_hundred_thousand_levels_of_anything_are_refused() {
    for kind in KINDS {
        assert!(read_text(&text(*kind, 100_000)).is_err(), "{}", kind.0);
    }
}

#[test]
fn hand_written_depth_is_accepted() {
    for kind in KINDS {
        assert_eq!(too_deep(&text(*kind, 100)), None, "{}", kind.0);
    }
}

#[test]
fn what_is_just_not_refused_fits_the_stack() {
    for kind in KINDS {
        let (mut fits, mut refused) = (0, 100_000);
        while fits + 1 < refused {
            let middle = usize::midpoint(fits, refused);
            if too_deep(&text(*kind, middle)).is_some() { refused = middle } else { fits = middle }
        }
        // Whether it is Rust does not matter here.
        let _ = read_text(&text(*kind, fits));
    }
}
