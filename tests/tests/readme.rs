//! The README shows what really happens. `UPDATE=1 cargo test -p blockcheck-tests --test readme` writes it anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use blockcheck_tests::root;
use cargo_blockcheck::rules::{Group, RuleId};

const SEED: &str = "fixtures/projects/seed";

/// The seed example without the annotation that the fixture runner reads.
fn seed() -> String {
    let text = fs::read_to_string(root().join(SEED).join("src/main.rs")).expect("the seed is there");
    text.lines().filter(|line| !line.contains("//~")).map(|line| format!("{line}\n")).collect()
}

/// What the lint prints about the seed.
fn lint_output() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"))
        .args(["-q", "--color", "never"])
        .current_dir(root().join(SEED))
        .output()
        .expect("the binary starts");
    String::from_utf8(output.stdout).expect("the output is text").trim_end().to_owned() + "\n"
}

/// How many lines the example has before what the README shows of it.
fn head_of_the_example() -> usize {
    let example = fs::read_to_string(root().join("watchdog/examples/seed.rs")).expect("the example is there");
    example.lines().take_while(|line| line.starts_with("//!") || line.is_empty()).count()
}

/// The first and the last of the alerts that the seed prints, as it prints them when it is built by itself.
fn alerts() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_seed-under-test"))
        .env("NO_COLOR", "1")
        .env_remove("RUST_LOG")
        .env_remove("BLOCKCHECK")
        .env_remove("BLOCKCHECK_THRESHOLD")
        .output()
        .expect("the binary starts");
    let text = String::from_utf8(output.stdout).expect("the output is text");
    let lines: Vec<&str> = text.lines().filter(|line| line.contains("blockcheck: ")).collect();
    let shown = [lines.first(), lines.last()].map(|line| line.expect("there are alerts").to_owned());
    shown.map(as_built_by_itself).to_vec()
}

/// These tests build the example from another folder and under another name.
fn as_built_by_itself(line: &str) -> String {
    let fields = line.split(' ').map(|field| match field.split_once('=') {
        Some((name @ ("line" | "at_line"), number)) => format!("{name}={}", line_by_itself(number)),
        Some(("file", _)) => "file=\"src/main.rs\"".to_owned(),
        Some(("at_file", _)) => "at_file=\"/seed/src/main.rs\"".to_owned(),
        _ => place_by_itself(&field.replace("seed_under_test", "seed")),
    });
    // What a busy machine adds.
    let kept = fields.filter(|field| !field.starts_with("not_run_ms=") && !field.starts_with("blind_ms="));
    kept.collect::<Vec<_>>().join(" ")
}

fn line_by_itself(number: &str) -> usize {
    number.parse::<usize>().expect("it is a number") - head_of_the_example()
}

/// The place of a frame, as `(file:line)`: that of the example as above, that of std without the compiler's hash.
fn place_by_itself(field: &str) -> String {
    if let Some((_, number)) =
        field.strip_suffix(')').and_then(|place| place.split_once("/examples/seed.rs:"))
    {
        return format!("(/seed/src/main.rs:{})", line_by_itself(number));
    }
    match field.split_once("/library/") {
        Some((_, inside)) if field.starts_with("(/rustc/") => format!("(/rustc/…/library/{inside}"),
        _ => field.to_owned(),
    }
}

/// An alert without what differs from run to run, times, and from compiler to compiler: the frames of std.
fn timeless(line: &str) -> String {
    let (line, stack) = line.split_once(" stack=").unwrap_or((line, ""));
    let own = stack.split(" < ").last().unwrap_or_default();
    let fields = line.split(' ').skip(1).map(|field| match field.split_once('=') {
        Some((name @ ("elapsed" | "elapsed_ms" | "multiple"), _)) => format!("{name}=…"),
        _ => field.to_owned(),
    });
    fields.chain([own.to_owned()]).collect::<Vec<_>>().join(" ")
}

fn rules() -> String {
    let mut rows = String::from("| rule | a call that |\n|---|---|\n");
    for rule in RuleId::all() {
        let note = if rule.group() == Group::Pedantic { " (pedantic)" } else { "" };
        writeln!(rows, "| `{}`{note} | {} |", rule.id(), rule.summary()).expect("a string takes all");
    }
    rows
}

/// Replaces the block behind a marker: what is fenced, or the rows of a table.
fn replace(text: &str, marker: &str, content: &str) -> String {
    let (before, rest) = text.split_once(&format!("<!-- {marker} -->\n")).expect("the README has the marker");
    let (head, tail) = if rest.starts_with("```") {
        let (fence, rest) = rest.split_once('\n').expect("the fence is a line");
        let (_, tail) = rest.split_once("```\n").expect("the fence is closed");
        (format!("{fence}\n"), format!("```\n{tail}"))
    } else {
        let (_, tail) = rest.split_once("\n\n").expect("the table ends");
        (String::new(), format!("\n{tail}"))
    };
    format!("{before}<!-- {marker} -->\n{head}{content}{tail}")
}

#[test]
fn the_readme_shows_what_happens() {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).expect("the README is there");
    let mut fresh = replace(&text, &format!("{SEED}/src/main.rs"), &seed());
    fresh = replace(&fresh, "cargo blockcheck", &lint_output());
    fresh = replace(&fresh, "rules", &rules());
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &fresh).expect("the README can be written");
    }
    assert_eq!(fs::read_to_string(&path).expect("the README is there"), fresh);
}

#[test]
#[cfg(target_os = "linux")]
fn the_readme_shows_the_alerts_of_the_seed() {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).expect("the README is there");
    let alerts = alerts();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, replace(&text, "cargo run", &(alerts.join("\n") + "\n")))
            .expect("it can be written");
    }
    let text = fs::read_to_string(&path).expect("the README is there");
    let (_, rest) = text.split_once("<!-- cargo run -->\n```text\n").expect("the README has the marker");
    let shown: Vec<String> = rest.split("```").next().unwrap_or_default().lines().map(timeless).collect();
    // On a busy machine the watchdog can come late to a stall, and then tells less of it.
    let same = |alerts: &[String]| {
        shown.iter().eq(alerts.iter().map(|line| timeless(line)).collect::<Vec<_>>().iter())
    };
    let mut runs = std::iter::once(alerts).chain(std::iter::repeat_with(self::alerts).take(9));
    assert!(
        runs.any(|alerts| same(&alerts)),
        "the README shows:\n{shown:#?}\nthe seed prints:\n{:#?}",
        self::alerts()
    );
    assert!(shown[0].contains("stage=\"running\"") && shown[1].contains("stage=\"ended\""), "{shown:?}");
}

#[test]
fn the_two_commands_are_there_and_do_what_is_said() {
    let text = fs::read_to_string(root().join("README.md")).expect("the README is there");
    let (_, section) = text.split_once("\n## Try it\n").expect("the README has the section");
    let commands: Vec<&str> = section.lines().filter_map(|line| line.strip_prefix("$ ")).take(2).collect();
    let [run, test] = commands.as_slice() else { panic!("two commands, not {commands:?}") };
    let words =
        run.split(" # ").next().and_then(|run| run.trim().strip_prefix("cargo run -p cargo-blockcheck -- "));
    let output = Command::new(env!("CARGO_BIN_EXE_blockcheck-under-test"))
        .args(words.expect("the first runs the lint").split_whitespace())
        .current_dir(root())
        .output()
        .expect("the binary starts");
    assert_eq!(output.status.code(), Some(1), "the fixtures have findings");
    assert!(String::from_utf8_lossy(&output.stdout).contains("error[sleep]"));
    // CI runs the second, and nothing less.
    let ci = fs::read_to_string(root().join(".ci/run")).expect("it is there");
    assert!(ci.contains(test), "{test}");
}

#[test]
fn the_seed_is_the_watchdogs_example() {
    let example = fs::read_to_string(root().join("watchdog/examples/seed.rs")).expect("the example is there");
    let code: String =
        example.lines().filter(|line| !line.starts_with("//!")).map(|line| format!("{line}\n")).collect();
    assert_eq!(seed(), code.trim_start());
}

#[test]
fn links_lead_somewhere() {
    let docs =
        ["README", "rules", "flags", "settings", "ci", "editors"].map(|page| format!("lint/docs/{page}.md"));
    let pages = ["README.md", "CONTRIBUTING.md"].map(str::to_owned).into_iter().chain(docs);
    for page in pages {
        let path = root().join(page);
        let text = fs::read_to_string(&path).expect("the page is there");
        let folder = path.parent().unwrap_or(Path::new("."));
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let is_outside = link.starts_with("http") || link.starts_with('#');
            let (page, heading) =
                link.split_once('#').map_or((link, None), |(page, place)| (page, Some(place)));
            assert!(is_outside || folder.join(page).exists(), "{}: {link}", path.display());
            if let Some(heading) = heading.filter(|_| !is_outside) {
                let there = fs::read_to_string(folder.join(page)).expect("it is a page");
                let is_there = there.lines().any(|line| slug(line) == Some(heading.to_owned()));
                assert!(is_there, "{}: {link}", path.display());
            }
        }
    }
}

/// What links call a heading.
fn slug(line: &str) -> Option<String> {
    let title = line.strip_prefix('#')?.trim_start_matches('#').trim();
    Some(title.to_lowercase().replace(' ', "-"))
}
