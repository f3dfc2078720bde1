//! A report over two small files.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use cargo_blockcheck::discover::{Edition, Package, Target, TargetKind, Workspace};
use cargo_blockcheck::facts::{FileFacts, Span};
use cargo_blockcheck::read::{FileId, SourceFile, Sources};
use cargo_blockcheck::render::View;
use cargo_blockcheck::report::{
    CallBy, Confidence, Context, ContextKind, Coverage, Finding, Obstacle, Problem, Report, Step, StepKind,
};
use cargo_blockcheck::rules::{Level, RuleId};

const MAIN: &str = "mod store;\n\nasync fn main() {\n    // größer\n    let ä = 1; std::thread::sleep(ONE);\n    \
                    store::load(\"x\");\n}\n";
const STORE: &str = "pub fn load(name: &str) {\n    inner(name)\n}\n\nfn inner(name: &str) {\n    \
                     std::fs::read(name);\n}\n";

/// The parts of a [`View`].
pub(crate) struct Sample {
    pub(crate) report: Report,
    pub(crate) sources: Sources,
    pub(crate) workspace: Workspace,
}

impl Sample {
    /// One finding that blocks by itself, and one that does so through two calls.
    pub(crate) fn new() -> Self {
        let report = Report {
            findings: vec![direct(), through()],
            notices: Vec::new(),
            problems: vec![Problem {
                path: "/w/src/odd.rs".into(),
                place: Some((3, 7)),
                message: "expected `;`: the file is left out".to_owned(),
            }],
            coverage: Coverage {
                files: 2,
                contexts: 1,
                calls: 30,
                unresolved: vec![("the receiver's type is not known".to_owned(), 4)],
                unexpanded: vec![("no definition was read".to_owned(), 2)],
                unread_macros: 1,
                fns_behind: 0,
                unresolved_behind: 0,
            },
            ..Report::default()
        };
        let files = vec![file("/w/src/main.rs", MAIN), file("/w/src/store.rs", STORE)];
        let sources = Sources { files, roots: vec![Some(FileId(0))], problems: Vec::new() };
        Self { report, sources, workspace: workspace() }
    }

    pub(crate) fn view(&self) -> View<'_> {
        View { report: &self.report, sources: &self.sources, workspace: &self.workspace }
    }
}

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile {
        path: path.into(),
        text: text.to_owned().into(),
        facts: FileFacts::default(),
        children: HashMap::new(),
        alternatives: HashMap::new(),
        absent: HashMap::new(),
    }
}

fn workspace() -> Workspace {
    let target = Target {
        kind: TargetKind::Bin,
        name: "my-app".to_owned(),
        crate_name: "my_app".to_owned(),
        root_file: "/w/src/main.rs".into(),
        edition: Edition::E2024,
    };
    let package = Package {
        name: "my-app".to_owned(),
        id: "path+file:///w#my-app@0.1.0".to_owned(),
        manifest: Some("/w/Cargo.toml".into()),
        root: "/w".into(),
        targets: vec![target],
        dependencies: Vec::new(),
        open_dependencies: false,
        features: BTreeSet::new(),
        declared_features: BTreeMap::new(),
        selected: true,
        external: false,
        published: true,
        catalogue: None,
        build_script: false,
        runtime: None,
    };
    Workspace { root: "/w".into(), packages: vec![package], only: Vec::new(), problems: Vec::new() }
}

/// The span of a part of a text, which stands there once.
fn span(text: &str, part: &str) -> Span {
    let lo = text.find(part).expect("the part is in the text");
    let number = |byte: usize| u32::try_from(byte).expect("the text is short");
    Span { lo: number(lo), hi: number(lo + part.len()) }
}

fn direct() -> Finding {
    Finding {
        rule: RuleId::Sleep,
        level: Level::Deny,
        confidence: Confidence::Certain,
        package: 0,
        target: 0,
        file: FileId(0),
        span: span(MAIN, "sleep"),
        call_span: span(MAIN, "std::thread::sleep(ONE)"),
        by: CallBy::Call,
        context: Context {
            kind: ContextKind::AsyncFn,
            name: "main".to_owned(),
            span: span(MAIN, "async fn main"),
        },
        callee: "std::thread::sleep".to_owned(),
        root: "std::thread::sleep".to_owned(),
        chain: Vec::new(),
        doubt: None,
        help: "use `tokio::time::sleep(…).await`".to_owned(),
        observed: None,
        fix: Err(Obstacle::Counterpart),
        also: Vec::new(),
    }
}

fn through() -> Finding {
    Finding {
        rule: RuleId::Fs,
        level: Level::Warn,
        confidence: Confidence::Likely,
        span: span(MAIN, "load"),
        call_span: span(MAIN, "store::load(\"x\")"),
        callee: "crate::store::load".to_owned(),
        root: "std::fs::read".to_owned(),
        chain: vec![
            Step {
                place: Some((FileId(1), span(STORE, "inner(name)\n}\n\n").to_len(5))),
                callee: "crate::store::inner".to_owned(),
                kind: StepKind::Call,
            },
            Step {
                place: Some((FileId(1), span(STORE, "read"))),
                callee: "std::fs::read".to_owned(),
                kind: StepKind::Call,
            },
        ],
        doubt: Some("only a build script can tell whether this is compiled".to_owned()),
        help: "call it inside `tokio::task::spawn_blocking`".to_owned(),
        ..direct()
    }
}

trait ToLen {
    fn to_len(self, len: u32) -> Self;
}

impl ToLen for Span {
    fn to_len(self, len: u32) -> Self {
        Self { lo: self.lo, hi: self.lo + len }
    }
}
