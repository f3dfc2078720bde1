//! Sources that are made to break a reader: each is told of, and the rest of the run goes on.

use std::fs;

use crate::sandbox::Sandbox;

/// So many levels of everything that nests.
const LEVELS: usize = 100_000;

/// Ways to nest: what stands before the levels, one level's beginning, the middle, one level's end, what stands behind.
const NESTINGS: &[(&str, [&str; 5])] = &[
    ("parens", ["fn f() { ", "(", "1", ")", "; }"]),
    ("blocks", ["fn f() ", "{", "", "}", ""]),
    ("unsafe_blocks", ["fn f() { ", "unsafe {", "", "}", "}"]),
    ("async_blocks", ["fn f() { ", "async {", "", "}", "}"]),
    ("loops", ["fn f() { ", "'a: loop {", "", "}", "}"]),
    ("else_ifs", ["fn f() { ", "if a {} else ", "{}", "", "}"]),
    ("if_lets", ["fn f() { ", "if let A = ", "1 {}", "", "}"]),
    ("let_elses", ["fn f() { ", "let A = b else {", "", "};", "}"]),
    ("matches", ["fn f() { ", "match x { _ => ", "1", "}", "}"]),
    ("closures", ["fn f() { ", "|| ", "1", "", "; }"]),
    ("methods", ["fn f() { a", ".b()", "", "", "; }"]),
    ("fields", ["fn f() { a", ".b", "", "", "; }"]),
    ("calls", ["fn f() { a", "()", "", "", "; }"]),
    ("arguments", ["fn f() { ", "g(", "1", ")", "; }"]),
    ("indices", ["fn f() { a", "[0]", "", "", "; }"]),
    ("questions", ["fn f() { a", "?", "", "", "; }"]),
    ("awaits", ["async fn f() { a", ".await", "", "", "; }"]),
    ("casts", ["fn f() { 1", " as u8", "", "", "; }"]),
    ("sums", ["fn f() { 1", " + 1", "", "", "; }"]),
    ("conjunctions", ["fn f() { a", " && a", "", "", "; }"]),
    ("assignments", ["fn f() { ", "a = ", "1", "", "; }"]),
    ("returns", ["fn f() { ", "return ", "1", "", "; }"]),
    ("ranges", ["fn f() { ", "..", "1", "", "; }"]),
    ("negations", ["fn f() { ", "!", "true", "", "; }"]),
    ("minuses", ["fn f() { ", "- ", "1", "", "; }"]),
    ("references", ["fn f() { ", "&", "a", "", "; }"]),
    ("dereferences", ["fn f() { ", "*", "a", "", "; }"]),
    ("tuples", ["fn f() { ", "(1, ", "1", ")", "; }"]),
    ("arrays", ["fn f() { ", "[", "1", "]", "; }"]),
    ("structs", ["fn f() { ", "A { a: ", "1", "}", "; }"]),
    ("turbofishes", ["fn f() { ", "a::<", "u8", ">()", "; }"]),
    ("type_arguments", ["fn f(x: ", "A<", "u8", ">", ") {}"]),
    ("const_arguments", ["fn f(x: ", "A<{", "1", "}>", ") {}"]),
    ("reference_types", ["fn f(x: ", "& ", "u8", "", ") {}"]),
    ("pointer_types", ["fn f(x: ", "*const ", "u8", "", ") {}"]),
    ("slice_types", ["fn f(x: ", "[", "u8", "]", ") {}"]),
    ("fn_types", ["fn f(x: ", "fn() -> ", "u8", "", ") {}"]),
    ("impl_types", ["fn f(x: ", "impl Fn() -> ", "u8", "", ") {}"]),
    ("qualified_types", ["fn f(x: ", "<", "u8", ">::A", ") {}"]),
    ("bounds", ["fn f<T: ", "A + ", "B", "", ">() {}"]),
    ("where_bounds", ["fn f<T>() where T: ", "A<", "u8", ">", " {}"]),
    ("modules", ["", "mod a {", "", "}", ""]),
    ("fns", ["", "fn f() {", "", "}", ""]),
    ("macro_inputs", ["fn f() { ", "m!(", "", ")", "; }"]),
    ("macro_matchers", ["macro_rules! m { ", "($(", "", ")*)", " => {} }"]),
    ("attributes", ["#[a(", "b(", "", ")", ")] fn f() {}"]),
    ("use_groups", ["use ", "a::{", "b", "}", ";"]),
    ("use_paths", ["use ", "a::", "b", "", ";"]),
    ("tuple_patterns", ["fn f() { let ", "(", "a", ")", " = 1; }"]),
    ("reference_patterns", ["fn f() { let ", "&", "a", "", " = 1; }"]),
    ("struct_patterns", ["fn f() { let ", "A(", "a", ")", " = 1; }"]),
];

const BLOCKING: &str = "async fn f() { std::thread::sleep(d); }\n";

fn package(root: String) -> Sandbox {
    let sandbox = Sandbox::blocking();
    fs::remove_file(sandbox.path("src/main.rs")).expect("it was written");
    sandbox.write("src/lib.rs", root);
    sandbox
}

/// What a run prints, findings and all else, of one that finds the call in `BLOCKING` and nothing else.
fn printed(sandbox: &Sandbox) -> String {
    let output = sandbox.run("--no-cache --message-format=short").code(1);
    let output = output.get_output();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(stdout.starts_with("src/lib.rs:1:") && stdout.contains("error[sleep]"), "{stdout}");
    assert_eq!(stdout.lines().count(), 1, "{stdout}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn whatever_nests_too_deeply_is_told_of() {
    let modules: String = NESTINGS.iter().map(|(name, _)| format!("mod {name};\n")).collect();
    let sandbox = package(format!("{BLOCKING}{modules}"));
    for (name, [before, open, middle, close, after]) in NESTINGS {
        let (open, close) = (open.repeat(LEVELS), close.repeat(LEVELS));
        sandbox.write(&format!("src/{name}.rs"), format!("{before}{open}{middle}{close}{after}"));
    }
    let printed = printed(&sandbox);
    for (name, _) in NESTINGS {
        let told = printed.lines().find(|line| line.starts_with(&format!("warning: src/{name}.rs:1:")));
        let told = told.unwrap_or_else(|| panic!("nothing is said of {name} in {printed}"));
        assert!(told.ends_with("the code is nested too deeply to be read"), "{told}");
    }
}

#[test]
fn types_that_grow_without_end_come_to_an_end() {
    let sandbox = package(format!(
        "{BLOCKING}{}",
        "fn a<T>(t: T) { b((t, t)); c(Some(t)); }
        fn b<T>(t: T) { a(Some(t)); a([t; 1]); }
        fn c<T>(t: T) { a((t, 1)); b(vec![t]); }
        async fn calls() { a(1); }
        type A<T> = B<Vec<T>>;
        type B<T> = A<Vec<T>>;
        struct W<T>(T);
        impl<T> std::ops::Deref for W<T> { type Target = W<W<T>>; fn deref(&self) -> &W<W<T>> { todo!() } }
        async fn derefs(w: W<u8>, a: A<u8>) { w.foo(); a.bar(); }
        trait Tr { fn r(self); }
        impl<T> Tr for Vec<T> where Vec<Vec<T>>: Tr { fn r(self) { vec![self].r() } }
        async fn through_impls() { vec![1].r(); }"
    ));
    assert!(printed(&sandbox).contains("calls were followed only in part"));
}

#[test]
fn macros_that_call_themselves_come_to_an_end() {
    let sandbox = package(format!(
        "{BLOCKING}{}",
        "macro_rules! twice { ($x:expr) => { (twice!($x), twice!($x)) } }
        macro_rules! longer { ($($x:tt)*) => { longer!($($x)* $($x)*) } }
        macro_rules! ping { ($($x:tt)*) => { pong! { $($x)* } } }
        macro_rules! pong { ($($x:tt)*) => { ping! { $($x)* } } }
        async fn g() { twice!(1); longer!(a b); ping!(x); }
        ping! { fn a() {} }"
    ));
    printed(&sandbox);
}

/// A look at the whole file for each of them would take minutes.
#[test]
fn many_idle_suppressions_are_told_of() {
    const COUNT: usize = 4000;
    let idle = "// blockcheck: allow(fs) — it is idle\n fn f() {}\n#[cfg(windows)]\n// blockcheck: allow(fs)\n fn g() {}\n";
    let sandbox = package(idle.repeat(COUNT));
    let output = sandbox.run("--no-cache --message-format=short").code(0);
    let stdout = String::from_utf8_lossy(&output.get_output().stdout).into_owned();
    assert_eq!(stdout.matches("suppresses nothing").count(), COUNT, "{stdout}");
}

#[test]
fn cycles_of_modules_and_imports_come_to_an_end() {
    let sandbox = package(format!(
        "{BLOCKING}{}",
        "#[path = \"lib.rs\"] mod itself;
        #[path = \"b.rs\"] mod b;
        mod c { pub use super::d::*; pub use super::d::x; }
        mod d { pub use super::c::*; pub use super::c::x; }
        use e as f; use f as e;
        async fn g() { c::x(); e::y(); }"
    ));
    sandbox.write("src/b.rs", "#[path = \"b2.rs\"] mod b2;");
    sandbox.write("src/b2.rs", "#[path = \"b.rs\"] mod b;");
    let printed = printed(&sandbox);
    assert!(printed.contains("of which it is a part"), "{printed}");
}

#[test]
fn odd_bytes_are_told_of() {
    let sandbox = package(format!("{BLOCKING}mod nul; mod latin; mod wide; mod open; mod unbalanced;"));
    sandbox.write("src/nul.rs", b"fn f() {}\0");
    sandbox.write("src/latin.rs", b"// \xe4\n");
    sandbox.write("src/wide.rs", b"\xff\xfef\0n\0");
    sandbox.write("src/open.rs", b"fn f() { \"open");
    sandbox.write("src/unbalanced.rs", b"m! { ( ] }");
    let printed = printed(&sandbox);
    for told in [
        "warning: src/nul.rs:1:10: a bracket without a counterpart, or what is no token",
        "warning: src/latin.rs:1:4: the file is not UTF-8",
        "warning: src/wide.rs:1:1: the file is not UTF-8",
        "warning: src/open.rs:1:10: a bracket without a counterpart, or what is no token",
        "warning: src/unbalanced.rs:1:8: a bracket without a counterpart, or what is no token",
    ] {
        assert!(printed.contains(told), "no `{told}` in {printed}");
    }
}

#[test]
fn a_byte_order_mark_a_shebang_and_windows_line_ends_are_read() {
    let sandbox =
        package("\u{feff}#!/usr/bin/env run\r\nasync fn f() {\r\n    std::thread::sleep(d);\r\n}\r\n".into());
    let output = sandbox.run("--no-cache --message-format=short").code(1);
    let stdout = String::from_utf8_lossy(&output.get_output().stdout).into_owned();
    assert!(stdout.starts_with("src/lib.rs:3:18: error[sleep]"), "{stdout}");
}

#[test]
fn modules_without_a_file_are_told_of_where_they_are_compiled() {
    let sandbox = package(format!(
        "{BLOCKING}{}",
        "mod gone;
        #[cfg(any())] mod off;
        #[cfg_attr(any(), path = \"elsewhere.rs\")] #[cfg_attr(all(), path = \"chosen.rs\")] mod by_platform;
        #[path = \"/etc/passwd\"] mod outside;"
    ));
    sandbox.write("src/chosen.rs", "async fn g() {}");
    let printed = printed(&sandbox);
    assert!(
        printed.contains("warning: src/lib.rs:2:1: the module `gone` is not read: its file does not exist")
    );
    assert!(printed.contains("`/etc/passwd` lies outside the tree and is not followed"), "{printed}");
    assert!(printed.contains("examined 2 async contexts"), "{printed}");
    assert!(printed.contains("2 problems"), "{printed}");
}

#[cfg(unix)]
#[test]
fn what_is_no_readable_file_is_told_of() {
    use std::os::unix::fs::symlink;

    let sandbox = package(format!("{BLOCKING}mod broken; mod cycle; mod folder;"));
    symlink("nowhere", sandbox.path("src/broken.rs")).expect("links can be made");
    symlink("cycle.rs", sandbox.path("src/cycle.rs")).expect("links can be made");
    symlink("..", sandbox.path("src/up")).expect("links can be made");
    fs::create_dir(sandbox.path("src/folder.rs")).expect("folders can be made");
    let printed = printed(&sandbox);
    for name in ["broken", "cycle", "folder"] {
        let told = format!("the module `{name}` is not read: `");
        assert!(printed.contains(&told), "no `{told}` in {printed}");
    }
}

#[test]
fn without_a_readable_manifest_the_sources_are_read_as_they_are() {
    let sandbox = package(BLOCKING.to_owned());
    sandbox.write("Cargo.toml", "[package\nname = ");
    let printed = printed(&sandbox);
    assert!(printed.contains("warning: Cargo.toml:1:9: this is not TOML"), "{printed}");
}
