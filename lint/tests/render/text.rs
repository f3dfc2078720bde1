//! For people.

use cargo_blockcheck::render;
use cargo_blockcheck::render::Style;

use crate::sample::Sample;

fn rendered(style: Style) -> String {
    let mut out = Vec::new();
    render::text(Sample::new().view(), style, &mut out).expect("memory can be written to");
    String::from_utf8(out).expect("the output is text")
}

#[test]
fn findings_look_as_rustcs() {
    let expected = r#"
error[sleep]: `std::thread::sleep` blocks the executor's thread
 --> src/main.rs:5:29
  |
3 | async fn main() {
  | ------------- inside this async fn
4 |     // größer
5 |     let ä = 1; std::thread::sleep(ONE);
  |                             ^^^^^ this call puts the executor's thread to sleep
  |
  = help: use `tokio::time::sleep(…).await`

warning[fs]: `crate::store::load` may block the executor's thread through `std::fs::read`
 --> src/main.rs:6:12
  |
3 | async fn main() {
  | ------------- inside this async fn
...
6 |     store::load("x");
  |            ^^^^ this call in the end reads, writes or changes files or folders
  |
  = note: this is likely, not certain: only a build script can tell whether this is compiled
note: `crate::store::load` calls `crate::store::inner`
 --> src/store.rs:2:5
  |
2 |     inner(name)
  |     ^^^^^ called from here
note: `crate::store::inner` calls `std::fs::read`
 --> src/store.rs:6:14
  |
6 |     std::fs::read(name);
  |              ^^^^ blocks here
help: call it inside `tokio::task::spawn_blocking`

"#;
    assert_eq!(rendered(Style::Plain), expected.trim_start_matches('\n'));
}

#[test]
fn colours_are_escape_codes_and_nothing_else() {
    let coloured = rendered(Style::Coloured);
    assert!(coloured.contains("\u{1b}["));
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), rendered(Style::Plain));
}

#[test]
fn short_is_a_line_each() {
    let mut out = Vec::new();
    render::short(Sample::new().view(), &mut out).expect("memory can be written to");
    let expected = "src/main.rs:5:29: error[sleep]: `std::thread::sleep` blocks the executor's thread\n\
                    src/main.rs:6:12: warning[fs]: `crate::store::load` may block the executor's thread through \
                    `std::fs::read`\n";
    assert_eq!(String::from_utf8_lossy(&out), expected);
}

#[test]
fn the_summary_says_what_was_seen_and_what_was_not() {
    let sample = Sample::new();
    let expected = "2 findings: sleep 1, fs 1; 1 at deny; 1 likely rather than certain\n\
                    examined 1 async context with 30 calls, and 0 fns that these lead to, in 2 files of 1 package\n\
                    not seen: 4 calls not resolved and 0 in the fns behind them, 1 macro not read, 1 problem\n";
    assert_eq!(render::summary(sample.view(), false), expected);
    let stats = render::summary(sample.view(), true);
    let reasons =
        "       4 calls: the receiver's type is not known\n       2 macros: no definition was read\n";
    assert_eq!(stats, format!("{expected}{reasons}"));
    assert_eq!(
        render::problems(sample.view()),
        "warning: src/odd.rs:3:7: expected `;`: the file is left out\n"
    );
}

#[test]
fn what_several_findings_have_in_common_is_shown_once() {
    let mut sample = Sample::new();
    let again = sample.report.findings[1].clone();
    sample.report.findings.push(again);
    let mut out = Vec::new();
    render::text(sample.view(), Style::Plain, &mut out).expect("memory can be written to");
    let text = String::from_utf8_lossy(&out).into_owned();
    let last = text.trim_end().rsplit("\n\n").next().expect("there are findings");
    assert_eq!(text.matches("blocks here").count(), 1, "{text}");
    assert!(
        last.contains(
            "note: `crate::store::load` calls `crate::store::inner`, and on as shown above\n --> src/store.rs:2:5\n"
        ),
        "{last}"
    );
    // One step is no shorter told of than shown.
    sample
        .report
        .findings
        .iter_mut()
        .for_each(|finding| drop(finding.chain.drain(..finding.chain.len().min(1))));
    let mut out = Vec::new();
    render::text(sample.view(), Style::Plain, &mut out).expect("memory can be written to");
    assert_eq!(String::from_utf8_lossy(&out).matches("blocks here").count(), 2);
}
