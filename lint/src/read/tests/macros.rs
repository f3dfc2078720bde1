//! Inputs of macros in bodies.

use super::show::{items, shown};
use crate::read::read_text;

#[test]
fn inputs_are_read_by_shape() {
    let table = [
        ("m!()", "m!()"),
        ("m!(a, b.c(),)", "m!(a, b.c())"),
        ("vec![a(); 3]", "vec!(a(), 3)"),
        ("println!(\"{x}\", x = f())", "println!(\"{x}\", x=f())"),
        (
            "info!(target: \"t\", user = %id.get(), ?err, a.b = c(), \"fmt {}\", arg)",
            "info!(target=\"t\", user=id.get(), err, a.b=c(), \"fmt {}\", arg)",
        ),
        ("info!({ a = %b, c = d() }, \"fmt\")", "info!(?(b d()), \"fmt\")"),
        ("json!({\"a\": f(x), \"b\": [g(y), {\"c\": null}]})", "json!(?(f(x) ?(g(y) ?(null))))"),
        ("hashmap!{a() => b(), \"c\" => d}", "hashmap!(a(), b(), c=d)"),
        ("matches!(a, B | C(_) if d())", "matches!matches match a{or(B C(_)) if d()=>true,}"),
        ("assert_matches!(a(), B { .. }, \"message\")", "assert_matches!matches match a(){B{}=>true,}"),
        ("is!(a, Some(ref b) | None)", "is!matches match a{or(Some(ref b) None)=>true,}"),
        ("m!(n!(a), o![b])", "m!(n!(a), o!(b))"),
        ("m!(let a = b; c)", "m!{let a=b; c}"),
        ("html! { <div>{a}</div> }", "html!unread"),
        ("quote!(fn #a() {})", "quote!unread"),
        ("join!(biased; a, b)", "join!(biased, a, b)"),
        ("m! { a(); b() }", "m!{a(); b()}"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), format!("{{ {expected}}}"), "{text}");
    }
}

#[test]
fn select_is_read() {
    let table = [
        (
            "select! { biased; Some(a) = b.recv(), if c => d(a), _ = e => { f } else => g, }",
            "select!select{Some(a)=b.recv() if c=>d(a), _=e=>{ f}, else g}",
        ),
        ("select! { a = b => c, default => d, complete => break, }", "select!select{a=b=>c, else d break}"),
        (
            "select! { recv(a) -> b => c(b), send(d, e) -> _ => {}, default(f) => g }",
            "select!select{b=recv(a)=>c(b), _=send(d e)=>{}, else g}",
        ),
        ("select!(a = b() => c)", "select!select{a=b()=>c, else }"),
        (
            "select! { a = async { b.await } => c.d(), () = e => return Err(f)?, }",
            "select!select{a=async{ b.await}=>c.d(), ()=e=>return Err(f)?, else }",
        ),
        ("select! { a = b => { c }.d(), e = f => g }", "select!select{a=b=>{ c}.d(), e=f=>g, else }"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), format!("{{ {expected}}}"), "{text}");
    }
}

#[test]
fn stream_bodies_are_read() {
    let table = [
        ("stream! { let a = b; yield a; }", "stream!{let a=b; yield a;}"),
        ("stream! { for await a in b { yield c(a); } }", "stream!(for await a in b {yield c(a);})"),
        (
            "stream! { d(); if e { for await a in b {} } for f in g {} }",
            "stream!{d(); if e { for await a in b {}}; for f in g {}}",
        ),
        ("try_stream! { yield a?; }", "try_stream!{yield a?;}"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), format!("{{ {expected}}}"), "{text}");
    }
}

#[test]
fn declaring_macros_in_bodies_declare() {
    let table = [
        ("thread_local! { static A: B = c; } A.with(d)", "{thread_local!{static A:B},  A.with(d)}"),
        ("task_local! { static A: B; } A.with(d)", "{task_local!{static A:B},  A.with(d)}"),
        (
            "cfg_if! { if #[cfg(a)] { b() } else { c(); } } d",
            "{cfg_if!match (){#a _=>{ b()}, #not(a) _=>{c();},}; d}",
        ),
        ("cfg_if! { if #[cfg(a)] { b() } } d", "{cfg_if!match (){#a _=>{ b()}, #not(a) _=>(),}; d}"),
        (
            "cfg_select! { a => b(), any(c, d) => { return e } _ => f }",
            "{ cfg_select!match (){#a _=>{ b()}, #all(not(a) any(c d)) _=>{ return e}, #all(not(a) not(any(c d))) _=>{ f},}}",
        ),
        (
            "cfg_select! { false => a, _ => b }",
            "{ cfg_select!match (){#any() _=>{ a}, #not(any()) _=>{ b},}}",
        ),
        ("lazy_static! { static ref A: B = c; }", "{lazy_static!{static A:B}, }"),
    ];
    for (text, expected) in table {
        assert_eq!(shown(text), expected, "{text}");
    }
    assert_eq!(items("const A: B = m!(a);"), "const A:B");
}

#[test]
fn reading_what_is_nested_in_macros_is_bounded() {
    // Each level would be parsed anew for each one around it.
    let table = [("m!(", ")"), ("m!({\"a\": ", "})"), ("m! { if #[cfg(a)] {", "} }")];
    for (open, close) in table {
        let text =
            format!("fn f() {{ {}{}{} }}", open.repeat(150), "a(b, c); ".repeat(500), close.repeat(150));
        assert!(!read_text(&text).unwrap().unread_macros.is_empty(), "{open}");
    }
    let text = format!("fn f() {{ m!({}{}) }}", "{\"a\": ".repeat(200), "}".repeat(200));
    assert!(read_text(&text).is_ok());
}
