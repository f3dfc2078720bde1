//! Macros by example.

use super::show;
use crate::facts::{Body, ExprKind, MacroText, Span};
use crate::read::{Invocation, MacroRules};

const CALL: Span = Span { lo: 100, hi: 200 };

fn expanded(rules: &str, input: &str) -> Option<MacroText> {
    let text = format!("{}{input}", " ".repeat(110));
    let span = Span { lo: 110, hi: 110 + input.len() as u32 };
    let invocation = Invocation::in_file(&text, span, CALL).unwrap();
    MacroRules::parse(rules).unwrap().expand(&invocation)
}

fn shown(rules: &str, input: &str) -> String {
    let Some(text) = expanded(rules, input) else { return "none".to_owned() };
    let mut body = Body::default();
    match crate::read::read_expansion(&text, CALL, &mut body) {
        Ok(root) => show::expr(&body, root),
        Err(err) => err.message,
    }
}

#[test]
fn calls_are_expanded() {
    let table = [
        ("() => { f() }", "", "f()"),
        ("($e:expr) => { g($e) }", "a + b", "g((a Add b))"),
        ("($e:expr) => { $e * 2 }", "a + b", "((a Add b) Mul 2)"),
        ("($($e:expr),* $(,)?) => { ($(f($e)),*) }", "a, b,", "(f(a) f(b))"),
        ("($($e:expr),+) => { [$($e),+] }", "", "none"),
        ("($($k:ident = $v:expr);*) => { S { $($k: $v),* } }", "a = 1; b = 2", "S{a:1 b:2}"),
        ("($i:ident . $m:ident ($($a:tt)*)) => { $i.$m($($a)*) }", "a.b(c, d)", "a.b(c d)"),
        ("($t:ty) => { <$t>::new() }", "Vec<u8>", "<Vec<u8> 0>new()"),
        ("($p:path) => { $p() }", "a::b", "a::b()"),
        (
            "($p:pat => $e:expr) => { match $e { $p => 1, _ => 2 } }",
            "Some(x) | A => y",
            "match y{or(Some(x) A)=>1, _=>2,}",
        ),
        ("($b:block) => { async move $b }", "{ a }", "async{ a}"),
        ("($l:literal) => { f($l) }", "-1", "f((Neg 1))"),
        ("($l:lifetime) => { $l: loop { break $l } }", "'a", "loop{ break}"),
        ("($s:stmt) => { { $s; f() } }", "let a = b", "{let a=b; f()}"),
        ("($op:tt $a:expr) => { b $op $a }", "== c", "(b Eq c)"),
        ("(a) => { 1 }; (b) => { 2 };", "b", "2"),
        ("(@x $e:expr) => { $e }; ($e:expr) => { m!(@x $e) }", "a", "m!unread"),
        ("() => { $crate::a::b() }", "", "$crate::a::b()"),
        ("($x:expr) => { let a = $x; f(a); }", "b", "{let a=b; f(a);}"),
        ("($($($x:ident),*);*) => { [$([$($x),*]),*] }", "a, b; c", "[[a b] [c]]"),
        ("($a:ident $($x:ident)*) => { [$(($a, $x)),*] }", "a b c", "[(a b) (a c)]"),
        ("($($(#[$m:meta])* $x:ident)=>*) => { [$($x),*] }", "#[a] b => c", "[b c]"),
        ("($v:vis $x:ident) => { $x }", "pub(crate) a", "a"),
        ("('a $x:ident) => { $x }", "'a b", "b"),
        ("($x:expr) => { for await a in $x { g(a) } }", "b", "{ for await a in b { g(a)}}"),
        ("($x:ident) => { $y }", "a", "unexpected"),
        ("($x:ident) => { paste! { self.[<get_ $x>]() } }", "a", "self.get_a()"),
        (
            "($x:ident) => { f(::paste::expr! { [<get_ $x>] }, expr! { [<get_ $x>] }) }",
            "a",
            "f(get_a expr!unread)",
        ),
        (
            "($x:ident) => { $crate::x::paste::paste!([<$x:camel _ $x:upper 1>]::[<$x:snake>]()) }",
            "aB_c",
            "ABC_AB_C1::a_b_c()",
        ),
        ("($x:ident, $($y:ty),*) => { paste::paste! { f($([<$x $y:lower>]),*) } }", "a, B, C", "f(ab ac)"),
        ("($($x:tt)*) => { paste! { f([<$($x)*>], [1], [a < b]) } }", "a + b", "expected `::`"),
    ];
    for (rules, input, expected) in table {
        let shown = shown(rules, input);
        assert!(shown == expected || expected == "unexpected", "{rules} on {input}: {shown}");
    }
}

#[test]
fn items_are_expanded() {
    let rules = MacroRules::parse("($($n:ident),*) => { $(pub async fn $n() { f() })* }").unwrap();
    let invocation = Invocation::in_file("a, b", Span { lo: 0, hi: 4 }, CALL).unwrap();
    let items = rules.expand_items(&invocation).unwrap();
    assert_eq!(show::list(&items, show::item), "async fn a()->() { f()} async fn b()->() { f()}");
    assert_eq!(items[0].name_span, Span { lo: 0, hi: 1 });
    assert_eq!(items[1].name_span, Span { lo: 3, hi: 4 });
}

#[test]
fn tokens_of_the_call_keep_their_places() {
    let text = expanded("($e:expr) => { g($e.c()) }", "aa.bb()").unwrap();
    let mut body = Body::default();
    let root = crate::read::read_expansion(&text, CALL, &mut body).unwrap();
    let ExprKind::Call { callee, args } = &body.expr(root).kind else { panic!() };
    assert_eq!(body.expr(*callee).span, CALL);
    let ExprKind::MethodCall { recv, name_span, .. } = &body.expr(args[0]).kind else { panic!() };
    assert_eq!(*name_span, CALL);
    let ExprKind::MethodCall { name_span, .. } = &body.expr(*recv).kind else { panic!() };
    assert_eq!(*name_span, Span { lo: 113, hi: 115 });
}

#[test]
fn calls_in_expansions_can_be_expanded() {
    let text = expanded("($e:expr) => { m!(1, $e) }", "aa.bb()").unwrap();
    let mut body = Body::default();
    let root = crate::read::read_expansion(&text, CALL, &mut body).unwrap();
    let ExprKind::Macro(call) = &body.expr(root).kind else { panic!() };
    let inner = MacroRules::parse("($a:expr, $b:expr) => { f($b, $crate::X) }").unwrap();
    let invocation = Invocation::expanded(call.text.as_ref().unwrap(), CALL).of_crate("7");
    let mut body = Body::default();
    let root = inner.expand_expr(&invocation, &mut body).unwrap();
    assert_eq!(show::expr(&body, root), "f(aa.bb() $crate:7::X)");
    let ExprKind::Call { args, .. } = &body.expr(root).kind else { panic!() };
    let ExprKind::MethodCall { name_span, .. } = &body.expr(args[0]).kind else { panic!() };
    assert_eq!(*name_span, Span { lo: 113, hi: 115 });
}

#[test]
fn what_grows_too_large_is_not_expanded() {
    let rules = format!("($($a:tt)*) => {{ {} }}", "$($a)* ".repeat(2000));
    assert_eq!(expanded(&rules, &"a ".repeat(2000)), None);
    let rules = "($($a:tt)*) => { $($a)* }";
    assert_eq!(expanded(rules, &"(".repeat(100_000)), None);
}
