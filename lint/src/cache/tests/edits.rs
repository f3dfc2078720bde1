//! Edits between runs: what is kept of bodies must hold for just as long as it is true.

use super::Place;

/// What stands in a place of the tree: one of some texts.
struct Slot {
    file: &'static str,
    texts: &'static [&'static str],
}

const fn slot(file: &'static str, texts: &'static [&'static str]) -> Slot {
    Slot { file, texts }
}

const MANIFEST: &str = "[package]\nname = 'edited'\nversion = '0.1.0'\nedition = '2024'\n\
    [[bin]]\nname = 'edited'\npath = 'main.rs'\n\
    [dependencies]\ncrossbeam-channel = '1'\nderive_more = '2'\nunread = '1'\ntokio = { version = '1', features = ['full'] }\n";

/// Bodies that are long enough are left when facts are kept, and read again where they are asked for.
const LONG: &str = ") { /* long enough to be left, which what follows would not be by itself */ ";

const MAIN: &str = "main.rs";
const OTHER: &str = "other.rs";
const THIRD: &str = "third.rs";

/// Each text says something else to some body that is not in the same place.
const SLOTS: &[Slot] = &[
    slot(MAIN, &["mod other; mod third;\n"]),
    slot(MAIN, &["use other::{helper, Thing};\n", "use other::Thing; use third::ext as helper;\n"]),
    slot(MAIN, &["", "fn shifts<A, B>(_: A, _: B) { std::fs::read(P).ok(); }\n", "struct Before;\n"]),
    slot(
        MAIN,
        &["async fn a() { helper(); }\n", "async fn a() { helper(); tokio::time::sleep(D).await; }\n"],
    ),
    slot(MAIN, &["async fn b(t: Thing) { t.work(); third::renamed(); t.open().unwrap(); }\n"]),
    slot(MAIN, &["async fn c() { other::make().run(); third::mac!(); }\n"]),
    slot(MAIN, &["async fn d(w: other::Wrapped) { let _ = w.len(); for _ in other::Numbers(1) {} }\n"]),
    slot(
        MAIN,
        &["async fn e() { other::call(|| { std::thread::sleep(D); }); other::generic::<Thing>(); }\n"],
    ),
    slot(MAIN, &["fn convert() -> Result<(), other::Error> { Err(other::Cause)? }\n"]),
    slot(MAIN, &["async fn f() { convert().ok(); other::take(Thing::new()); }\n"]),
    slot(
        MAIN,
        &["async fn g(both: other::Both, shown: &dyn unread::Shown) { both.work(); shown.show().read(); }\n"],
    ),
    slot(OTHER, &["", "pub fn new(_: u8) {}\n", "use std::fs;\n"]),
    slot(
        OTHER,
        &[
            "pub fn helper() {}\n",
            "pub fn helper() { std::fs::read(P).ok(); }\n",
            "pub async fn helper() { std::thread::sleep(D) }\n",
            "#[cfg(windows)] pub fn helper() { std::fs::read(P).ok(); }\n",
            "",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub struct Thing { file: std::fs::File }\n",
            "pub struct Thing { file: Vec<u8> }\n",
            "pub struct Thing { file: tokio::fs::File }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "impl Thing { pub fn new() -> Self { todo!() } pub fn work(&self) { self.file.sync_all().ok(); } }\n",
            "impl Thing { pub fn new() -> Self { todo!() } pub async fn work(&self) {} }\n",
            "impl Thing { pub fn work(&self) { let x = 1; } pub fn new() -> Self { std::thread::sleep(D); todo!() } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "impl Thing { pub fn open(&self) -> std::io::Result<std::fs::File> { std::fs::File::open(P) } }\n",
            "impl Thing { pub fn open(&self) -> Option<Vec<u8>> { None } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub fn make() -> Thing { Thing::new() } impl Thing { fn run(self) { std::fs::write(P, B).ok(); } }\n",
            "pub fn make() -> Idle { Idle } pub struct Idle; impl Idle { pub fn run(self) {} }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub struct Wrapped(u8); impl std::ops::Deref for Wrapped { type Target = [u8]; fn deref(&self) -> &[u8] { std::thread::sleep(D); &[] } }\n",
            "pub struct Wrapped(u8); impl std::ops::Deref for Wrapped { type Target = [u8]; fn deref(&self) -> &[u8] { &[] } }\n",
            "pub struct Wrapped(u8); impl Wrapped { pub fn len(&self) -> u64 { std::fs::metadata(P).unwrap().len() } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub struct Numbers(pub u8); impl Iterator for Numbers { type Item = u8; fn next(&mut self) -> Option<u8> { std::fs::read(P).ok(); None } }\n",
            "pub struct Numbers(pub u8); impl Iterator for Numbers { type Item = u8; fn next(&mut self) -> Option<u8> { None } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub fn call<F: FnOnce()>(f: F) { f() }\n",
            "pub fn call<F: FnOnce() + Send + 'static>(f: F) { std::thread::spawn(f); }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub trait Does { fn does(); } impl Does for Thing { fn does() { std::fs::read(P).ok(); } } pub fn generic<T: Does>() { T::does() }\n",
            "pub trait Does { fn does() {} } impl Does for Thing {} pub fn generic<T: Does>() { T::does() }\n",
            "pub trait Does { fn does() { std::thread::sleep(D) } } impl Does for Thing {} pub fn generic<T: Does>() { T::does() }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub struct Error; pub struct Cause; impl From<Cause> for Error { fn from(_: Cause) -> Self { std::thread::sleep(D); Self } }\n",
            "pub struct Error; pub struct Cause; impl From<Cause> for Error { fn from(_: Cause) -> Self { Self } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub fn take(thing: Thing) {} impl Drop for Thing { fn drop(&mut self) { std::fs::remove_file(P).ok(); } }\n",
            "pub fn take(thing: Thing) { drop(thing) }\n",
            "pub fn take<T>(thing: T) {}\n",
        ],
    ),
    // What a field's attribute says to a derive.
    slot(
        OTHER,
        &[
            "#[derive(derive_more::Deref)] pub struct Both { #[deref] a: Thing, b: String }\n",
            "#[derive(derive_more::Deref)] pub struct Both { a: Thing, #[deref] b: String }\n",
        ],
    ),
    // What an impl shows of a trait that is not read.
    slot(
        OTHER,
        &[
            "pub struct Row; impl Row { pub fn read(&self) { std::fs::read(P).ok(); } } impl unread::Shown for Thing { fn show(&self) -> Row { Row } }\n",
            "pub struct Row; impl Row { pub fn read(&self) {} } impl unread::Shown for Thing { fn show(&self) -> Row { std::thread::sleep(D); Row } }\n",
            "impl unread::Shown for Thing { fn show(&self) -> Vec<u8> { Vec::new() } }\n",
        ],
    ),
    slot(
        THIRD,
        &[
            "#[macro_export] macro_rules! mac { () => { $crate::third::ext() } }\npub(crate) use mac;\n",
            "#[macro_export] macro_rules! mac { () => { std::thread::sleep(D) } }\npub(crate) use mac;\n",
            "#[macro_export] macro_rules! mac { () => { $crate::third::hidden().sync_all() } }\npub(crate) use mac;\n",
        ],
    ),
    slot(
        THIRD,
        &["pub fn ext() { std::fs::read(P).ok(); }\n", "pub fn ext() {}\n", "pub async fn ext() {}\n"],
    ),
    slot(THIRD, &["pub use ext as renamed;\n", "pub fn renamed() { inner::deep() }\n"]),
    slot(
        THIRD,
        &[
            "",
            "pub fn hidden() -> std::fs::File { todo!() }\n",
            "pub fn hidden() -> tokio::fs::File { todo!() }\n",
        ],
    ),
    slot(
        THIRD,
        &["mod inner { pub fn deep() { std::thread::sleep(D) } }\n", "mod inner { pub fn deep() {} }\n"],
    ),
    // What stands behind these results is told by other bodies.
    slot(
        MAIN,
        &[
            "async fn j(s: other::Source) { for _ in s.each() {} third::opened().read(&mut []).ok(); s.check()(1); }\n",
        ],
    ),
    slot(MAIN, &["use std::io::Read;\n"]),
    slot(
        OTHER,
        &[
            "pub struct Source; impl Source { pub fn each(&self) -> impl Iterator<Item = u8> { (0..1).map(|_| { std::fs::read(P).ok(); 1 }) } }\n",
            "pub struct Source; impl Source { pub fn each(&self) -> impl Iterator<Item = u8> { (0..1).map(|_| 1) } }\n",
            "pub struct Source; impl Source { pub fn each(&self) -> Box<dyn Iterator<Item = u8>> { Box::new(crate::third::more()) } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "impl Source { pub fn check(&self) -> impl Fn(u8) { |_| std::thread::sleep(D) } }\n",
            "impl Source { pub fn check(&self) -> impl Fn(u8) { |_| {} } }\n",
        ],
    ),
    slot(
        THIRD,
        &[
            "pub fn opened() -> Box<dyn std::io::Read> { Box::new(std::io::empty()) }\n",
            "pub fn opened() -> Box<dyn std::io::Read> { Box::new(std::fs::File::open(P).unwrap()) }\n",
            "pub fn opened() -> Box<dyn std::io::Read> { let it: Box<dyn std::io::Read> = Box::new(std::io::stdin()); it }\n",
        ],
    ),
    slot(
        THIRD,
        &[
            "pub fn more() -> impl Iterator<Item = u8> { std::iter::once(1) }\n",
            "pub fn more() -> impl Iterator<Item = u8> { std::iter::once_with(|| { std::thread::sleep(D); 1 }) }\n",
        ],
    ),
    // Macros write members of impls, and variables of bodies.
    slot(
        MAIN,
        &[
            "async fn l(made: other::Made, v: &mut Vec<u8>) { made.made(); given!(made); made.read_to_end(v).ok(); }\n",
        ],
    ),
    slot(
        MAIN,
        &[
            "macro_rules! given { ($it:ident) => { let mut $it = std::fs::File::open(P).unwrap(); } }\n",
            "macro_rules! given { ($it:ident) => { let mut $it = std::io::empty(); } }\n",
            "macro_rules! given { ($it:ident) => { let mut it = std::fs::File::open(P).unwrap(); } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "macro_rules! member { ($it:ident) => { pub fn $it(&self) { std::fs::read(P).ok(); } } }\n",
            "macro_rules! member { ($it:ident) => { pub fn $it(&self) {} } }\n",
        ],
    ),
    slot(
        OTHER,
        &[
            "pub struct Made; impl Made { member!(made); }\n",
            "pub struct Made; impl Made { member!(other); }\n",
        ],
    ),
    slot(MAIN, &["async fn g(sender: crossbeam_channel::Sender<u8>) { sender.send(1).ok(); }\n"]),
    // What could stand in the place of these depends on what others declare.
    slot(MAIN, &["async fn h(held: other::Held) { std::fs::read(\"p\").ok(); held.used(); }\n"]),
    slot(
        OTHER,
        &[
            "pub struct Held(std::rc::Rc<u8>); impl Held { pub fn used(&self) {} }\n",
            "pub struct Held(u8); impl Held { pub fn used(&self) {} }\n",
        ],
    ),
    slot(THIRD, &["fn queue() { ", "fn queue() { crossbeam_channel::bounded::<u8>(1); "]),
    slot(THIRD, &["}\n", "crossbeam_channel::unbounded::<u8>(); }\n"]),
];

#[test]
fn edits_agree() {
    let place = Place::new();
    place.write("Cargo.toml", MANIFEST);
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 33) as usize % below
    };
    let mut chosen = vec![0; SLOTS.len()];
    for round in 0..80 {
        for file in [MAIN, OTHER, THIRD] {
            let texts = SLOTS.iter().zip(&chosen).filter(|(slot, _)| slot.file == file);
            let text: String = texts.map(|(slot, chosen)| slot.texts[*chosen]).collect();
            place.write(file, &if file == MAIN { text.replace(") { ", LONG) } else { text });
        }
        assert_eq!(place.run(Some(&place.cache())), place.run(None), "in round {round}, with {chosen:?}");
        // One edit most times; several at once are likelier to take each other's changes for granted.
        for _ in 0..=random(3) / 2 {
            let at = random(SLOTS.len());
            chosen[at] = random(SLOTS[at].texts.len());
        }
    }
}

/// A fix rests on what stands in other files too, and says nothing of it.
#[test]
fn fixes_hold_as_long_as_what_they_rest_on() {
    const OPENS: &str = "pub fn opened(_: String) -> Opened { std::fs::read(P).ok(); todo!() }\n";
    let place = Place::new();
    place.write("Cargo.toml", MANIFEST);
    place.write(MAIN, "mod other;\nasync fn i(name: String) { let it = other::opened(name); it.close(); }\n");
    let others = [
        "pub struct Opened(u8); impl Opened { pub fn close(&self) {} }\n",
        "pub struct Opened(*mut u8); impl Opened { pub fn close(&self) {} }\n",
        "pub struct Opened(u8); impl Opened { pub fn close(&self) {} #[blockcheck::blocking] pub fn r#use(&self) {} }\n",
    ];
    let run = |other: &str| {
        place.write(OTHER, &format!("{OPENS}{other}"));
        let kept = place.run(Some(&place.cache()));
        assert_eq!(kept, place.run(None), "{other}");
        kept.contains("move it to `tokio::task::spawn_blocking`")
    };
    for _ in 0..2 {
        assert_eq!(others.map(run), [true, false, false]);
    }
}
