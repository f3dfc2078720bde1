//! Expressions, statements and patterns.

use super::show::{body, shown};
use crate::facts::{ExprKind, Span};

#[test]
fn expressions_are_read() {
    let table = [
        ("a::b::<C>(1, \"x\")", "{ a::b<C>(1 \"x\")}"),
        ("a.b(c).await?", "{ a.b(c).await?}"),
        ("a.b::<C, D>()", "{ a.b<C D>()}"),
        ("(a.0)[1]", "{ a.0[1]}"),
        ("*a + !b * -c", "{ (*a Add ((Not b) Mul (Neg c)))}"),
        ("a == b && c < d", "{ ((a Eq b) And (c Lt d))}"),
        ("a = b; c += d;", "{(a = b); (c OpAssign d);}"),
        ("a as u8 as T<U>", "{ ((a as u8) as T<U>)}"),
        ("&mut *a; &raw const b;", "{&mut *a; &b;}"),
        ("async move { a.await }", "{ async{ a.await}}"),
        ("unsafe { a }", "{ { a}}"),
        ("const { a }", "{ { a}}"),
        ("'a: loop { break 'a b; continue 'a }", "{ loop{break b; continue}}"),
        ("while let Some(a) = b && c {}", "{ while (let Some(a)=b And c) {}}"),
        ("for (a, _) in b {}", "{ for (a _) in b {}}"),
        ("if a {} else if let B = c {} else { d }", "{ if a {} if let B=c {} { d}}"),
        ("|a, b: C| -> D { e }", "{ |a b:C|->D { e}}"),
        ("async move |a| b", "{ async|a|b}"),
        ("move || a", "{ ||a}"),
        ("return; break; return a", "{return; break; return a}"),
        ("A { b, c: d, ..e }", "{ A{b:b c:d..e}}"),
        ("(a, b); [a, b]; [a; 3]", "{(a b); [a b]; [a;]}"),
        ("..a; a..; a..=b; ..", "{(..a); (a..); (a..b); (..)}"),
        ("<T as A>::b(); <T>::c", "{<T 1>A::b(); <T 0>c}"),
        ("::a::b", "{ ::a::b}"),
        (
            "1_000u64; 0x10; 1.5f32; 0.0; b'x'",
            "{1000u64; 16; Float(false, \"f32\"); Float(true, \"\"); Byte}",
        ),
        ("r#type", "{ type}"),
        ("try { a }", "{ ?({ a})}"),
        ("yield a", "{ yield a}"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn statements_and_patterns_are_read() {
    let table = [
        ("let a: B = c; d", "{let a:B=c; d}"),
        ("let Some(a) = b else { return };", "{let Some(a)=b else { return};}"),
        ("let ref a @ (b, ..) = c;", "{let ref a@(b ..)=c;}"),
        ("let A { b, c: d, .. } = e;", "{let A{b:b c:d}=e;}"),
        ("let &[a, .., mut b] = c;", "{let &[a .. b]=c;}"),
        (
            "match a { B | C::D if e => f, 1..=2 | \"x\" => {} }",
            "{ match a{or(B C::D) if e=>f, or(_ _)=>{},}}",
        ),
        ("#[cfg(a)] let b = c; #[cfg(not(a))] d(); #[cfg(e)] { f }", "{#a let b=c; #not(a) d(); #e { f}}"),
        ("match a { #[cfg(b)] c => d, _ => e }", "{ match a{#b c=>d, _=>e,}}"),
        ("A { #[cfg(b)] c: d }", "{ A{#b c:d}}"),
        ("fn g() {} use a::b; g(); struct S;", "{fn g()->() {},  use a::b=b,  struct S(), g();}"),
        ("a; ; b", "{a; b}"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn spans_cover_what_they_say() {
    let table = [
        "(a).b(c)",
        "-(a + b)",
        "a as Vec<u8>",
        "a as &'a mut [u8]",
        "a as fn(b) -> C",
        "async move { a }",
        "'l: { a }",
        "unsafe { a }",
        "|a| a",
        "async |a| a",
        "&raw const a",
        "a?.b.await",
        "::a::b::<C>",
        "<A as B>::c",
        "return a",
        "break 'l",
        "A { b }",
        "m![a]",
        "if a {} else { b }",
        "..=b",
        "a..",
        "x::y!{}",
        "'é'",
        "\"é\".é(é)",
        "a[b]",
        "r#a.r#b",
        "a as impl Fn(b) -> C",
    ];
    for text in table {
        let body = body(text);
        let ExprKind::Block(block) = &body.expr(body.root.unwrap()).kind else { panic!("{text}") };
        let span = body.expr(block.tail.unwrap()).span;
        assert_eq!(span, Span { lo: 8, hi: 8 + text.len() as u32 }, "{text}");
    }
}
