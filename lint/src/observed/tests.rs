//! Report files, whole and damaged.

use std::time::Duration;

use proptest::prelude::*;

use super::*;

fn read_text(text: impl AsRef<[u8]>) -> Result<Observed, ObservedError> {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("stalls.jsonl");
    std::fs::write(&path, text).expect("files can be written");
    read(&path)
}

/// A line about stall `number` of a process.
fn line(number: u64, stage: &str, milliseconds: u64) -> String {
    format!(
        r#"{{"schema":1,"time":{},"process":7,"stall":{number},{stage},"kind":"poll","name":"load","file":"src/main.rs","line":3,"thread":"main","tid":9,"elapsed_ns":{},"threshold_ns":10000000,"blind_ns":0,"not_run_ns":0}}
"#,
        1_000.0 + milliseconds as f64 / 1e3,
        milliseconds * 1_000_000
    )
}

#[test]
fn the_stages_of_a_stall_are_one_stall() {
    let text = line(1, r#""stage":"running","multiple":1"#, 10)
        + &line(2, r#""stage":"running","multiple":1"#, 10)
        + &line(1, r#""stage":"running","multiple":2"#, 20)
        + &line(1, r#""stage":"ended","live":true"#, 30);
    let stalls = read_text(text).expect("it is a report file").stalls;
    assert_eq!(stalls.len(), 2);
    assert_eq!((stalls[0].elapsed, stalls[0].ended, stalls[0].live), (Duration::from_millis(30), true, true));
    assert!((stalls[0].begin - 1_000.0).abs() < 1e-6, "{}", stalls[0].begin);
    assert!(!stalls[1].ended && stalls[1].live);
}

#[test]
fn numbers_that_come_again_are_other_stalls() {
    let ended = line(1, r#""stage":"ended","live":false"#, 30);
    let running = line(1, r#""stage":"running","multiple":2"#, 20);
    let started = line(1, r#""stage":"running","multiple":1"#, 20);
    assert_eq!(read_text(ended.clone() + &running).expect("it is one").stalls.len(), 2);
    assert_eq!(read_text(running + &started).expect("it is one").stalls.len(), 2, "a run was killed");
    assert_eq!(read_text(ended.clone() + &ended).expect("it is one").stalls.len(), 1, "told twice");
}

#[test]
fn a_stack_that_follows_belongs_to_its_stall() {
    let frame = r#"{"function":"app::load","file":"src/main.rs","line":4,"user":true}"#;
    let first = line(1, r#""stage":"running","multiple":1"#, 10);
    let second = line(1, &format!(r#""stage":"running","multiple":1,"stack":[{frame}]"#), 10);
    let end = line(1, r#""stage":"ended","live":true"#, 30);
    let stalls = read_text(first + &second + &end).expect("it is a report file").stalls;
    assert_eq!(stalls.len(), 1);
    assert_eq!(stalls[0].user_frame().map(|frame| frame.line), Some(Some(4)));
}

#[test]
fn a_file_that_is_cut_short_keeps_its_whole_lines() {
    let whole = line(1, r#""stage":"ended","live":false"#, 30);
    let cut = &line(2, r#""stage":"ended","live":false"#, 30)[..60];
    let observed = read_text(whole + cut).expect("it is a report file");
    assert_eq!(observed.stalls.len(), 1);
    assert_eq!(observed.problems, ["line 2 is left out: it is cut short"]);
}

#[test]
fn other_files_are_refused_with_the_reason() {
    let said = |text: &[u8]| read_text(text).expect_err("it is none").to_string();
    assert!(
        said(b"# Notes\n").contains("line 1: it is not what the watchdog writes"),
        "{}",
        said(b"# Notes\n")
    );
    assert!(said(b"{\"a\":1}\n").contains("missing field `schema`"), "{}", said(b"{\"a\":1}"));
    assert!(said(b"{\"schema\":2}\n").contains("version 2"), "{}", said(b"{\"schema\":2}"));
    assert!(said(&vec![b'['; 3 << 20]).contains("too long"));
    let deep = format!("{{\"schema\":1,\"x\":{}", "[".repeat(1 << 19));
    assert!(said(deep.as_bytes()).contains("cut short"), "{}", said(deep.as_bytes()));
    assert_eq!(read_text("\n\n").expect("nothing was seen").stalls, []);
}

#[test]
fn many_bad_lines_are_counted() {
    let text = line(1, r#""stage":"ended""#, 30) + &"x\n".repeat(50);
    let problems = read_text(text).expect("it has a line").problems;
    assert_eq!(problems.len(), TOLD + 1);
    assert_eq!(problems[TOLD], "45 more lines are left out");
}

proptest! {
    #[test]
    fn no_file_ends_a_run(
        noise in prop::collection::vec(any::<u8>(), 0..200),
        time in prop_oneof![Just(-1e300), Just(1e300), Just(0.0)],
        elapsed in any::<u64>(),
        stage in prop_oneof![Just("ended"), Just("running"), Just("odd")],
    ) {
        let mut text = noise;
        let good = format!(
            "\n{{\"schema\":1,\"time\":{time},\"process\":1,\"stall\":1,\"stage\":\"{stage}\",\"name\":\"\",\"elapsed_ns\":{elapsed}}}\n"
        );
        text.extend(good.repeat(2).into_bytes());
        let observed = read_text(&text).expect("one line is good");
        let summary = Summary::of(&observed.stalls);
        prop_assert!(summary.period.0.is_finite() && summary.period.1.is_finite());
        prop_assert_eq!(summary.all.max, Duration::from_nanos(elapsed));
    }
}
