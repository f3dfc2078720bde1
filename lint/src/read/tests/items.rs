//! Items, types and attributes.

use super::show::{self, items};
use crate::facts::{ItemKind, Visibility};
use crate::read::read_text;

#[test]
fn items_are_read() {
    let table = [
        ("mod a { mod b; } mod c;", "mod a {mod b;} mod c;"),
        ("#[path = \"x.rs\"] mod a;", "mod a;x.rs"),
        ("#[cfg_attr(unix, path = \"x.rs\")] mod a;", "mod a;unixx.rs"),
        (
            "use a::{self, b as c, d::*, e::{f, self as g}};",
            "use a=a use a::b=c use a::d=* use a::e::f=f use a::e=g",
        ),
        ("use ::a; use self::b as _; pub use super::*;", "use ::a=a use self::b=_ use super=*"),
        ("extern crate a; extern crate b as c;", "extern crate a as a extern crate b as c"),
        ("async fn f(a: &str, b: u8) -> C {}", "async fn f(&str u8)->C {}"),
        ("fn f<'a, T: A + ?Sized + 'a, const N: usize>() where T: B<C = D> {}", "fn f()->() {}"),
        (
            "struct A(B, C); struct D { e: F } struct G; union H { i: J }",
            "struct A(0:B 1:C) struct D(e:F) struct G() struct H(i:J)",
        ),
        ("enum A { B, C(D), E { f: G } = 1 }", "enum A(B C E)"),
        (
            "trait A: B + C { fn d(&self); type E: F; const G: H; async fn i() {} }",
            "trait A:B+C {fn d(&self,)->() ; type E=F const G:H async fn i()->() {}}",
        ),
        (
            "impl<T> A<T> for B { type C = D; fn e(self: Box<Self>) {} fn f(&mut self) {} }",
            "impl A<T> for B {type C=D fn e(self:Box<Self>,)->() {} fn f(&mut self,)->() {}}",
        ),
        ("impl !Send for A {}", ""),
        ("type A<T> = fn(B) -> C; trait D = E;", "type A=fn(B)->C trait D:E {}"),
        ("const A: B = c; static mut D: E = f;", "const A:B static D:E"),
        (
            "#[macro_export] macro_rules! a { () => {} } macro_rules! b { () => {} }",
            "macro_rules a exported macro_rules b",
        ),
        (
            "extern \"C\" { fn a(b: c, ...); static D: E; type F; }",
            "extern {fn a(c)->() ; static D:E struct F()}",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(items(text), expected, "{text}");
    }
}

#[test]
fn types_are_read() {
    let table = [
        "&mut A",
        "*A",
        "(A B)",
        "()",
        "[A]",
        "[A;]",
        "fn(A)->!",
        "impl A+B",
        "dyn A<B C=D>",
        "_",
        "A<B>::C",
        "::a::B",
        "impl Fn<A->B>",
        "<A 1>B::C",
    ];
    let written = [
        "&'a mut A",
        "*const A",
        "(A, B)",
        "()",
        "[A]",
        "[A; 3]",
        "fn(a: A) -> !",
        "impl A + B + 'a",
        "dyn A<B, C = D>",
        "_",
        "A<B>::C",
        "::a::B",
        "impl Fn(A) -> B",
        "<A as B>::C",
    ];
    for (written, expected) in written.iter().zip(table) {
        assert_eq!(items(&format!("type T = {written};")), format!("type T={expected}"), "{written}");
    }
}

#[test]
fn conditions_are_read() {
    let table = [
        ("#[cfg(all(unix, not(feature = \"x\")))]", "#all(unix not(feature=x)) "),
        ("#[cfg(any())] #[cfg(test)]", "#all(any() test) "),
        ("#[cfg_attr(unix, cfg(test))]", "#any(not(unix) test) "),
        ("#[cfg_attr(a, cfg_attr(b, cfg(c)))]", "#any(not(all(a b)) c) "),
        ("#[cfg(true)]", "#all() "),
        ("#[cfg(any(a, version(\"1\"), b,))]", "#any(a ? b) "),
        ("#[cfg(a b)]", "#? "),
        ("#[inline]", ""),
    ];
    for (attrs, expected) in table {
        assert_eq!(items(&format!("{attrs} struct A;")), format!("{expected}struct A()"), "{attrs}");
    }
}

#[test]
fn attributes_are_kept_without_docs() {
    let text = "/// Docs.\n#[derive(Debug, Clone)] #[cfg_attr(a, b::c(d = \"e\"), f)] #[must_use = \"g\"] pub(crate) struct A;";
    let facts = read_text(text).unwrap();
    let shown = show::list(&facts.items[0].attrs, |attr| {
        let cfg = attr.cfg.as_ref().map_or_else(String::new, |cfg| show::cfg(cfg));
        let path: Vec<_> = attr.path.iter().map(crate::facts::Name::as_str).collect();
        format!("{cfg}[{}|{}]", path.join("::"), attr.args)
    });
    assert_eq!(shown, "[derive|Debug, Clone] a[b::c|d = \"e\"] a[f|] [must_use|\"g\"]");
    assert_eq!(facts.items[0].vis, Visibility::Restricted);
    assert_eq!(facts.items[0].span.lo as usize, text.find('#').unwrap(), "docs are no part of it");
}

#[test]
fn item_macros_are_read() {
    let table = [
        (
            "thread_local! { static A: B = c(); pub static D: E = const { f } }",
            "thread_local!{static A:B static D:E}",
        ),
        ("lazy_static! { /// Docs.\n pub static ref A: B = c(); }", "lazy_static!{static A:B}"),
        ("cfg_rt! { mod a; pub use b::c; }", "cfg_rt!{mod a; use b::c=c}"),
        ("pin_project! { struct A<T> { #[pin] b: T } }", "pin_project!{struct A(b:T)}"),
        (
            "cfg_if! { if #[cfg(a)] { fn b() {} } else if #[cfg(c)] { fn d() {} } else { #[cfg(e)] fn f() {} } }",
            "cfg_if!{#a fn b()->() {} #all(not(a) c) fn d()->() {} #all(all(not(a) not(c)) e) fn f()->() {}}",
        ),
        ("include!(\"a.rs\");", "include!unread"),
        ("weird!(a => b);", "weird!unread"),
        ("m! { A { b: 1, c: \"d\" } pub async fn e() {} f => g }", "m!{async fn e()->() {}}"),
        ("m! { a: b, async fn c(); fn d() -> u8 = { 1 } }", "m!unread"),
        (
            "trait A { m! { fn b(&self); } } impl C { n! { fn d() {} } }",
            "trait A: {m!{fn b(&self,)->() ;}} impl C {n!{fn d()->() {}}}",
        ),
    ];
    for (text, expected) in table {
        assert_eq!(items(text), expected, "{text}");
    }
    let unread = |text| read_text(text).unwrap().unread_macros.len();
    assert_eq!(unread("weird!(a => b);"), 1);
    assert_eq!(unread("include!(\"a.rs\");"), 0);
}

#[test]
fn places_of_macros_are_known() {
    let text = "macro_rules! a { () => {} } m!(b c); fn f() { n![d] }";
    let facts = read_text(text).unwrap();
    let at = |span: crate::facts::Span| &text[span.lo as usize..span.hi as usize];
    let ItemKind::MacroRules(rules) = &facts.items[0].kind else { panic!() };
    assert_eq!(at(rules.rules_span), " () => {} ");
    let ItemKind::Macro { input_span, .. } = &facts.items[1].kind else { panic!() };
    assert_eq!(at(*input_span), "b c");
    assert_eq!(at(facts.items[1].span), "m!(b c);");
}

#[test]
fn a_use_that_takes_too_much_is_cut() {
    let text = format!("use {}{{{}}};", "a::".repeat(1000), "b, ".repeat(10_000));
    let facts = read_text(&text).unwrap();
    assert!(facts.items.len() < 100);
    assert_eq!(facts.unread_macros.len(), 1);
    let text = format!("use a::{{{}}};", "b, ".repeat(5000));
    assert_eq!(read_text(&text).unwrap().items.len(), 5000);
}
