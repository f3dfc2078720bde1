//! What is measured: each run is a process of its own, which says in lines what it took.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use cargo_blockcheck::cfg::Platform;
use cargo_blockcheck::declare::Declarations;
use cargo_blockcheck::findings::AnalysisOptions;
use cargo_blockcheck::rules::Levels;
use cargo_blockcheck::{check, discover, refine};
use cpu_time::ProcessTime;
use rayon::prelude::*;

use super::Failure;

/// As large as the lint's own: parsers recurse.
const STACK: usize = 192 << 20;

/// What one process said.
pub(super) type Said = BTreeMap<String, f64>;

/// Starts this program for one measurement.
pub(super) fn child(words: &[&str]) -> Result<Said, Failure> {
    let output = Command::new(env::current_exe()?).args(words).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let said = String::from_utf8(output.stdout)?;
    let pair = |line: &str| {
        let (what, value) = line.rsplit_once(' ')?;
        Some((what.to_owned(), value.parse().ok()?))
    };
    Ok(said.lines().filter_map(pair).collect())
}

/// Parses files as `syn` does it, with the places of tokens, on all threads.
pub(super) fn parse(list: &Path) -> Result<(), Failure> {
    let list = fs::read_to_string(list)?;
    let files: Vec<&str> = list.lines().collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build()?;
    let (start, cpu) = (Instant::now(), ProcessTime::now());
    let parsed = pool.install(|| {
        let parsed = files.par_iter().with_max_len(1).map(|path| {
            let text = fs::read_to_string(path).unwrap_or_default();
            let parsed = syn::parse_file(&text).is_ok();
            proc_macro2::extra::invalidate_current_thread_spans();
            usize::from(parsed)
        });
        parsed.sum::<usize>()
    });
    println!("all {}", start.elapsed().as_micros());
    println!("cpu {}", cpu.elapsed().as_micros());
    println!("files {parsed}");
    println!("memory {}", memory().1);
    Ok(())
}

/// Analyses a tree, and says which files that read.
pub(super) fn run(tree: &Path, cache: Option<&Path>, list: &Path) -> Result<(), Failure> {
    let what = discover::Options {
        current_dir: tree.to_owned(),
        paths: vec![tree.to_owned()],
        ..Default::default()
    };
    let options = AnalysisOptions {
        platform: Platform::new(None, &[])?,
        levels: Levels::default(),
        tests: false,
        suppress: true,
        declarations: Declarations::default(),
        ends_process: true,
    };
    let (start, cpu, mut since) = (Instant::now(), ProcessTime::now(), Instant::now());
    let checked = check(&what, &options, &refine::Options::default(), cache, &mut |stage| {
        println!("{stage} {}", since.elapsed().as_micros());
        println!("{stage} memory {}", memory().0);
        since = Instant::now();
    })?;
    println!("all {}", start.elapsed().as_micros());
    println!("cpu {}", cpu.elapsed().as_micros());
    let files = &checked.sources.files;
    println!("files {}", files.len());
    println!("lines {}", files.iter().map(|file| file.text.lines().count()).sum::<usize>());
    println!("found {}", checked.report.findings.len());
    println!("memory {}", memory().1);
    fs::write(list, files.iter().map(|file| format!("{}\n", file.path.display())).collect::<String>())?;
    Ok(())
}

/// The memory that this process holds, and the most that it held, in kB, where the system says so.
fn memory() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let of = |key: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(key));
        line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
    };
    (of("VmRSS:"), of("VmHWM:"))
}
