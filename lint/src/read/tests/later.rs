//! Bodies that are left for later, and what is read then.

use std::fs;
use std::path::Path;

use crate::facts::{Body, FileFacts, ItemFacts, ItemKind};
use crate::read::later::read_but_bodies;
use crate::read::{TestCode, read_body, read_text};

/// The items of both, in pairs; all but the bodies must be equal.
fn bodies<'f>(one: &'f [ItemFacts], other: &'f [ItemFacts], into: &mut Vec<(&'f Body, &'f Body)>) {
    assert_eq!(one.len(), other.len());
    for (one, other) in one.iter().zip(other) {
        assert_eq!((one.name, one.span, one.name_span), (other.name, other.span, other.name_span));
        assert_eq!((&one.attrs, &one.cfg), (&other.attrs, &other.cfg));
        match (&one.kind, &other.kind) {
            (ItemKind::Fn(one), ItemKind::Fn(other)) => {
                assert_eq!((&one.params, &one.ret), (&other.params, &other.ret));
                into.extend(one.body.as_deref().zip(other.body.as_deref()));
            }
            (ItemKind::Impl(one), ItemKind::Impl(other)) => bodies(&one.items, &other.items, into),
            (ItemKind::Trait(one), ItemKind::Trait(other)) => bodies(&one.items, &other.items, into),
            (ItemKind::Mod(one), ItemKind::Mod(other)) => {
                let (one, other) = (one.items.as_deref(), other.items.as_deref());
                bodies(one.unwrap_or_default(), other.unwrap_or_default(), into);
            }
            (one, other) => assert_eq!(one, other),
        }
    }
}

/// How many bodies of a text are left, each of which is the same when it is read.
fn left(text: &str) -> usize {
    let (Ok(later), Ok(at_once)): (Result<FileFacts, _>, _) =
        (read_but_bodies(text, TestCode::Read), read_text(text))
    else {
        panic!("both can be read: {text}")
    };
    let mut pairs = Vec::new();
    bodies(&later.items, &at_once.items, &mut pairs);
    let mut left = 0;
    for (later, at_once) in pairs {
        left += usize::from(is_left(text, later, at_once));
    }
    kept(text, &at_once);
    left
}

/// Whether a body is left. If it is, it is the same when it is read.
fn is_left(text: &str, later: &Body, at_once: &Body) -> bool {
    let Some(what) = &later.later else {
        assert_eq!(later, at_once);
        return false;
    };
    let (read, _) = read_body(text, later, what).expect("it can be read at once");
    assert_eq!(&read, at_once);
    true
}

/// How many bodies of a text are left where its facts are kept, each of which is the same when it is read.
fn kept(text: &str, whole: &FileFacts) -> usize {
    let mut facts = whole.clone();
    let kept = facts.with_bodies_left(FileFacts::clone);
    assert_eq!(&facts, whole);
    let mut pairs = Vec::new();
    bodies(&kept.items, &whole.items, &mut pairs);
    pairs.into_iter().filter(|(kept, whole)| is_left(text, kept, whole)).count()
}

fn each_file(folder: &Path, visit: &mut dyn FnMut(&str)) {
    for entry in fs::read_dir(folder).expect("it is ours") {
        let path = entry.expect("it is ours").path();
        if path.is_dir() {
            each_file(&path, visit);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            visit(&fs::read_to_string(&path).expect("it is ours"));
        }
    }
}

#[test]
fn what_is_read_later_is_what_is_read_at_once() {
    let mut all = 0;
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    each_file(&src, &mut |text| all += left(text));
    assert!(100 < all, "{all}");
}

const LONG: &str = "let it = one.two().three().four().five().six().seven().eight().nine().ten();";

#[test]
fn bodies_that_nothing_but_calls_needs_are_left() {
    assert_eq!(left(&format!("fn f() {{ {LONG} }}")), 1);
    assert_eq!(left(&format!("impl A {{ fn f(&self) -> [u8; 4] {{ {LONG} }} fn g() {{ {LONG} }} }}")), 2);
    assert_eq!(left(&format!("fn f<T>() where T: Copy, {{ {LONG} }}")), 1);
    assert_eq!(left(&format!("fn f() {{ {LONG} }} struct A {{ a: u8 }} fn g() {{ {LONG} }}")), 2);
    assert_eq!(left(&format!("trait A {{ fn g(); fn f() -> ! {{ {LONG} }} }}")), 1);
    assert_eq!(left(&format!("fn f() -> A<1, {{ 2 }}> {{ {LONG} }}")), 1);
    assert_eq!(left(&format!("fn ä() {{ let ö = \"ü}}\"; {LONG} }} // ß\nfn g() {{}}")), 1);
    assert_eq!(left(&format!("fn f() {{ //! Docs.\n {LONG} }}")), 1);
    assert_eq!(left(&format!("fn f() {{ a.map(|x| x + 1); b.map(move |x, y| x); g(|| 1); {LONG} }}")), 1);
    // What runs in a poll takes its context and nothing else.
    let closures = "g(|x, y| 1); g(|(x, y), z: F<A, B>| 1); g(|x: fn(A) -> B, y| 1);";
    assert_eq!(
        left(&format!("fn f() {{ {closures} a.b::<A>(|x| 1); a.b::<C<A>, fn() -> B>(|x| 1); {LONG} }}")),
        1
    );
    assert_eq!(
        left(&format!("\u{feff}#!/usr/bin/env x\nfn f() {{ a | b; println!(\"{{}}\", 'x'); {LONG} }}")),
        1
    );
}

#[test]
fn bodies_that_linking_or_the_search_for_polls_needs_are_read_at_once() {
    for what in [
        "fn inner() {}",
        "use std::fs;",
        "union A { b: u8 }",
        "const A: *const u8 = b;",
        "#![allow(unused)]",
        "async { 1 };",
        "poll_fn(|cx| g(cx));",
        "poll_fn(move |cx| g(cx));",
        "poll_fn(#[cold] |cx| g(cx));",
        "poll_fn(|&cx| g(cx));",
        "A::new(1, |cx| g(cx));",
        "poll_fn::<A, _>(|cx| g(cx));",
        "poll_fn(|cx: &mut A<'_, B>| g(cx));",
        "poll_fn(|cx,| g(cx));",
        "poll_fn(|(a, b)| g(cx));",
        "poll_fn(|x, y| 1, |cx| g(cx));",
        "a.b(poll_fn(|cx| g(cx)));",
        "a.b::<A>().c(poll_fn(|cx| g(cx)));",
        "thread_local! { static A: u8 = 1 }",
    ] {
        assert_eq!(left(&format!("fn f() {{ {what} {LONG} }}")), 0, "{what}");
    }
    assert_eq!(left(&format!("async fn f() {{ {LONG} }}")), 0);
    assert_eq!(left(&format!("m! {{ fn f() {{ {LONG} }} }}")), 0);
    assert_eq!(left(&format!("macro_rules! m {{ () => {{ fn f() {{ {LONG} }} }} }}")), 0);
    assert_eq!(left(&format!("const A: B = {{ {LONG} it }};")), 0);
}

#[test]
fn of_what_is_kept_all_bodies_are_left_that_declare_nothing() {
    let count = |text: &str| kept(text, &read_text(text).expect("it can be read"));
    let left = [
        "async { 1 };",
        "poll_fn(|cx| g(cx));",
        "#![allow(unused)]",
        "//! Docs.\n",
        "vec![1, m!()];",
        "match a { (b, C { d }) => e(), _ => {} }",
    ];
    for what in left {
        assert_eq!(count(&format!("fn f((a, b): C, d: E) {{ {what} {LONG} }}")), 1, "{what}");
        assert_eq!(count(&format!("impl A {{ async fn f(self) {{ {what} {LONG} }} }}")), 1, "{what}");
    }
    for what in ["fn inner() {}", "{ use std::fs; }", "thread_local! { static A: u8 = 1 }", "m!(a b);"] {
        assert_eq!(count(&format!("async fn f() {{ {what} {LONG} }}")), 0, "{what}");
    }
    assert_eq!(count(&format!("const A: B = {{ {LONG} it }}; m! {{ fn f() {{ {LONG} }} }}")), 0);
}

#[test]
fn what_is_wrong_in_a_body_is_told_when_it_is_read() {
    let text = format!("fn g() {{}}\n  fn f() {{ let = 1; {LONG}\n}}\n");
    let facts = read_but_bodies(&text, TestCode::Read).expect("the rest is right");
    let ItemKind::Fn(f) = &facts.items[1].kind else { panic!("it is a fn") };
    let body = f.body.as_ref().expect("it has one");
    let error = read_body(&text, body, body.later.as_ref().expect("it is left")).expect_err("it is wrong");
    assert_eq!((error.line, error.column), (2, 16));
    // Where brackets do not match, nothing is left.
    assert!(read_but_bodies("fn f() { a.b(].c() }", TestCode::Read).is_err());
}

/// Whether the module `t` of a text is taken as empty where tests are left.
fn is_emptied(text: &str) -> bool {
    let facts = read_but_bodies(text, TestCode::Leave).expect("it can be read");
    let module = facts.items.iter().find_map(|item| match &item.kind {
        ItemKind::Mod(module) if item.name == "t" => module.items.as_ref(),
        _ => None,
    });
    module.expect("it has a module").is_empty()
}

#[test]
fn modules_of_tests_are_left() {
    for text in [
        "#[cfg(test)] mod t { fn f() {} }",
        "#[cfg(test)]\n/// Docs.\n#[allow(x)]\npub(crate) mod t { async fn f() { a().await } }",
        "struct A; #[allow(x)] #[cfg(test)] mod t { mod u { fn f() {} } } fn g() {}",
    ] {
        assert!(is_emptied(text), "{text}");
        let read = read_but_bodies(text, TestCode::Read).expect("it can be read");
        assert_eq!(read, read_text(text).expect("it can be read"), "{text}");
    }
}

#[test]
fn nothing_else_is_left_with_them() {
    for text in [
        "mod t { fn f() {} }",
        "#[cfg(not(test))] mod t { fn f() {} }",
        "#[cfg(any(test, feature = \"a\"))] mod t { fn f() {} }",
        "#[cfg(test)] use a; mod t { fn f() {} }",
        "#[cfg(test)] fn a() {} mod t { fn f() {} }",
        "#[cfg(test)] impl A {} mod t { fn f() {} }",
        "#[cfg(test)] struct A { b: C } mod t { fn f() {} }",
        "#[cfg(test)] a! { cfg(test) } mod t { fn f() {} }",
        "a!(cfg(test)); mod t { fn f() {} }",
    ] {
        assert!(!is_emptied(text), "{text}");
    }
}

#[test]
fn docs_change_nothing() {
    let text = "//! A.\n/// é\nfn a() { b.c(/* long enough to be left for later, at once */ d, e, f, g, h) }\n\
                struct B { /** of c */ c: D, /// of é\n e: F }\n/* é */ fn g() {}\n";
    assert_eq!(left(text), 1);
}
