//! Programs whose blocking calls are known, as annotated sources.
//!
//! A program has sync helpers that do or do not block, directly or through others, and async contexts with calls, of
//! helpers and of std, in all kinds of places. Each call stands on a line of its own, with its annotation if it blocks
//! there.

use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};

/// Calls that block, with their rules.
const BLOCKING: &[(&str, &str)] = &[
    ("std::thread::sleep(pause)", "sleep"),
    ("nap::sleep(pause)", "sleep"),
    ("std::fs::read(\"a\").unwrap()", "fs"),
    ("fs::create_dir(\"a\").unwrap()", "fs"),
    ("File::open(\"a\").unwrap()", "fs"),
    ("fs::OpenOptions::new().read(true).open(\"a\").unwrap()", "fs"),
    ("std::net::TcpStream::connect(\"a:1\").unwrap()", "net"),
    ("std::process::Command::new(\"a\").output().unwrap()", "process"),
    ("receiver.recv().unwrap()", "channel"),
    ("receiver.iter().count()", "channel"),
];

/// What looks as if it blocked, and does not.
const QUIET: &[&str] = &[
    "sleep(pause)",
    "own::sleep(pause)",
    "own::read(\"a\")",
    "receiver.try_recv().is_ok()",
    "std::process::Command::new(\"a\")",
    "fs::OpenOptions::new()",
    "std::path::Path::new(\"a\").join(\"b\")",
    "std::io::Read::read(&mut &b\"a\"[..], &mut [0]).unwrap()",
    "std::thread::current()",
];

const HEADER: &str = "\
use std::fs::{self, File};
use std::sync::mpsc::Receiver;
use std::thread as nap;
use std::time::Duration;
fn sleep(_: Duration) {}
mod own {
    pub fn sleep(_: std::time::Duration) {}
    pub fn read(_: &str) {}
}
struct Service;
";

/// A program, made of whatever bytes are left.
///
/// # Errors
///
/// When there are too few bytes.
pub fn program(u: &mut Unstructured<'_>) -> Result<String> {
    let mut made = Made { text: HEADER.to_owned(), helpers: Vec::new() };
    for _ in 0..u.int_in_range(0..=6)? {
        made.helper(u)?;
    }
    for nth in 0..u.int_in_range(1..=8)? {
        made.context(u, nth)?;
    }
    Ok(made.text)
}

struct Made {
    text: String,
    /// The rule that each helper blocks by, if it does.
    helpers: Vec<Option<&'static str>>,
}

/// A call, and the rule that it breaks in an async context.
struct Call {
    code: String,
    rule: Option<&'static str>,
}

impl Made {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn call(&self, u: &mut Unstructured<'_>) -> Result<Call> {
        let of_std =
            |(code, rule): &(&str, &'static str)| Call { code: (*code).to_owned(), rule: Some(rule) };
        match u.int_in_range(0..=2)? {
            0 => Ok(of_std(u.choose(BLOCKING)?)),
            1 if !self.helpers.is_empty() => {
                let nth = u.choose_index(self.helpers.len())?;
                Ok(Call { code: format!("helper_{nth}(receiver, pause)"), rule: self.helpers[nth] })
            }
            _ => Ok(Call { code: (*u.choose(QUIET)?).to_owned(), rule: None }),
        }
    }

    /// A sync fn with one call: what it holds is no finding where it stands.
    fn helper(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        let call = self.call(u)?;
        let nth = self.helpers.len();
        self.line(&format!("fn helper_{nth}(receiver: &Receiver<u8>, pause: Duration) {{"));
        let _ = writeln!(self.text, "    let _ = {};", call.code);
        self.line("}");
        self.helpers.push(call.rule);
        Ok(())
    }

    fn context(&mut self, u: &mut Unstructured<'_>, nth: u32) -> Result<()> {
        let parameters = "receiver: &Receiver<u8>, pause: Duration, flag: bool";
        let (open, close) = match u.int_in_range(0..=3)? {
            0 => (format!("async fn context_{nth}({parameters}) {{"), "}"),
            1 => (format!("impl Service {{ async fn context_{nth}(&self, {parameters}) {{"), "} }"),
            2 => (
                format!("fn context_{nth}({parameters}) -> impl Future<Output = ()> {{ async move {{"),
                "} }",
            ),
            _ => (format!("fn context_{nth}({parameters}) {{ let _ = async move || {{"), "}; }"),
        };
        self.line(&open);
        for _ in 0..u.int_in_range(0..=5)? {
            self.statement(u)?;
        }
        self.line(close);
        Ok(())
    }

    /// A call in some place, on a line of its own.
    fn statement(&mut self, u: &mut Unstructured<'_>) -> Result<()> {
        /// What stands before a call and behind it, and whether the async context runs it.
        const PLACES: &[(&str, &str, bool)] = &[
            ("", "", true),
            ("if flag {", "}", true),
            ("loop {", "if flag { break; } }", true),
            ("match flag { true => {", "} false => {} }", true),
            ("for _ in 0..3 {", "}", true),
            ("let _ = Some(1).map(|_| {", "});", true),
            ("[1].iter().for_each(|_| {", "});", true),
            ("async {", "}.await;", true),
            ("std::thread::scope(|scope| { scope.spawn(|| {", "}); });", false),
            ("let _stored = || {", "};", false),
            ("fn nested(receiver: &Receiver<u8>, pause: Duration) {", "}", false),
        ];
        let call = self.call(u)?;
        let (before, behind, runs) = *u.choose(PLACES)?;
        // `scope` waits for its threads.
        let waits = if before.contains("scope") { " //~ join" } else { "" };
        self.line(&format!("{before}{waits}"));
        let mark = call.rule.filter(|_| runs).map(|rule| format!(" //~ {rule}")).unwrap_or_default();
        self.line(&format!("    let _ = {};{mark}", call.code));
        self.line(behind);
        Ok(())
    }
}
