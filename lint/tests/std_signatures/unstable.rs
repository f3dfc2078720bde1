//! What stable Rust cannot name, so that no wrapper can be written with it.

/// Traits that are unstable, or whose generic form is, each with what stands in for a type that is bounded by it.
/// Their own declarations and impls are not proven.
pub(crate) const TRAITS: &[(&str, Option<&str>)] = &[
    ("Pattern", Some("char")),
    ("Step", Some("u32")),
    ("SlicePattern", Some("[T]")),
    ("ZeroablePrimitive", Some("u32")),
    ("Try", None),
    ("Join", None),
    ("Concat", None),
    ("Fn", None),
    ("FnMut", None),
    ("FnOnce", None),
    ("AsyncFn", None),
    ("AsyncFnMut", None),
    ("AsyncFnOnce", None),
];

/// Those of them that have a form for bounds, `FnOnce(T) -> U`, which is stable.
pub(crate) const CALLABLE: &[&str] = &["Fn", "FnMut", "FnOnce", "AsyncFn", "AsyncFnMut", "AsyncFnOnce"];

/// Modules that are.
pub(crate) const MODULES: &[&str] = &["std::str::pattern"];

/// Modules that only some platforms have: their declarations are proven there.
pub(crate) const PLATFORMS: &[(&str, &str)] = &[
    ("std::os::fd", "unix"),
    ("std::os::linux", "target_os = \"linux\""),
    ("std::os::unix", "unix"),
    ("std::os::windows", "windows"),
];

/// Aliases whose target differs by platform; the catalogue says the most frequent one.
pub(crate) const ALIASES: &[&str] = &[
    "std::ffi::c_char",
    "std::ffi::c_long",
    "std::ffi::c_ulong",
    "std::os::unix::thread::RawPthread",
    "std::os::windows::io::RawSocket",
];

/// Fns that no pointer is made of: an intrinsic, and the destructor.
pub(crate) const CALLEES: &[&str] = &["std::mem::transmute", "std::ops::Drop::drop"];

/// What the rules above leave out, by hand.
pub(crate) const BY_HAND: &str = r#"
mod by_hand {
    fn join_and_concat() {
        let _: String = [String::new()].join(",");
        let _: Vec<u8> = [vec![0_u8]].join(&0);
        let _: Vec<u8> = [vec![0_u8]].join(&[0_u8, 1][..]);
        let _: std::ffi::OsString = [std::ffi::OsString::new()].join(std::ffi::OsStr::new(":"));
        let _: String = [String::new()].concat();
        let _: Vec<u8> = [vec![0_u8]].concat();
    }

    fn calls<F: FnOnce(u8) -> i8, G: FnMut(u8) -> i8, H: Fn(u8) -> i8>(f: Box<F>, mut g: Box<G>, h: Box<H>) {
        let _: i8 = f(0);
        let _: i8 = g(0);
        let _: i8 = h(0);
        let _: i8 = (&h)(0);
        let _: i8 = (&mut g)(0);
    }

    fn question_mark(
        poll: std::task::Poll<Result<u8, u16>>,
        item: std::task::Poll<Option<Result<u8, u16>>>,
    ) -> Result<(), u16> {
        let _: std::task::Poll<u8> = poll?;
        let _: std::task::Poll<Option<u8>> = item?;
        Ok(())
    }

    fn try_consumers(mut iter: std::slice::Iter<'_, u8>) {
        let _: Option<u16> = iter.try_fold(0_u16, |_: u16, _: &u8| Some(0_u16));
        let _: Result<u16, u32> = iter.try_rfold(0_u16, |_: u16, _: &u8| Ok(0_u16));
        let _: Result<(), u32> = iter.try_for_each(|_: &u8| Ok(()));
    }

    fn slices_as_patterns() {
        let _: Option<&[u8]> = [0_u8].strip_prefix(&[1]);
        let _: Option<&[u8]> = [0_u8].strip_suffix(&[1]);
    }

    fn formatted() -> std::string::String {
        let _: std::fmt::Arguments<'_> = format_args!("");
        format!("")
    }
}
"#;
