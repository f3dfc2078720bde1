//! The `cargo-blockcheck` binary.

use std::path::PathBuf;

use cargo_blockcheck::{cfg, discover, findings, read, rules};

fn main() {
    let all = std::env::args().any(|arg| arg == "all");
    let paths = std::env::args().skip(1).filter(|arg| arg.contains('/')).map(PathBuf::from).collect();
    let options = discover::Options {
        current_dir: std::env::current_dir().expect("there is one"),
        paths,
        manifest_path: None,
        packages: Vec::new(),
        exclude: Vec::new(),
        features: discover::FeatureChoice::default(),
        tests: false,
    };
    let t = std::time::Instant::now();
    let workspace = discover::discover(&options).expect("it is there");
    let roots: Vec<PathBuf> = workspace
        .packages
        .iter()
        .flat_map(|package| package.targets.iter().map(|target| target.root_file.clone()))
        .collect();
    eprintln!("discover {:?}", t.elapsed());
    let sources = read::read_all(&roots, &[]);
    eprintln!("read {:?}", t.elapsed());
    let mut levels = rules::Levels::default();
    if all {
        levels.set(rules::Selector::All, rules::Level::Deny);
    }
    let options = findings::AnalysisOptions {
        platform: cfg::Platform::new(None, &[]).expect("the host is known"),
        levels,
        tests: false,
    };
    let report = findings::analyse(&workspace, &sources, &options);
    eprintln!("analyse {:?}", t.elapsed());
    for problem in workspace.problems.iter().chain(&sources.problems) {
        eprintln!("{problem:?}");
    }
    eprintln!("{:?}", report.coverage);
    for finding in &report.findings {
        let file = &sources.files[finding.file.0 as usize];
        let (line, column) = place(&file.text, finding.span.lo as usize);
        let (cl, cc) = place(&file.text, finding.call_span.hi as usize);
        println!(
            "{}",
            serde_json::json!({"file": file.path.strip_prefix(&workspace.root).unwrap_or(&file.path), "line": line, "col": column, "end": [cl, cc],
            "rule": finding.rule.id(), "conf": format!("{:?}", finding.confidence), "callee": finding.callee, "root": finding.root,
            "chain": finding.chain.iter().map(|step| step.callee.clone()).collect::<Vec<_>>(), "doubt": finding.doubt, "help": finding.help, "ctx": finding.context.name})
        );
    }
}

fn place(text: &str, at: usize) -> (usize, usize) {
    let before = &text[..at];
    (before.matches('\n').count() + 1, before.len() - before.rfind('\n').map_or(0, |at| at + 1) + 1)
}
