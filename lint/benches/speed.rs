//! How long a run takes beside bare parsing of the same files, and what it grows with.
//!
//! `cargo bench -p cargo-blockcheck` measures generated trees of 10,000 and 100,000 lines; `-- --full` adds one of a
//! million, `-- PATH` a tree of one's own. Each measurement is a process of its own with the lint's allocator, the kinds
//! take turns, and what is printed are medians with their spread.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;
use std::{env, fs};

use cargo_blockcheck::cfg::Platform;
use cargo_blockcheck::declare::Declarations;
use cargo_blockcheck::findings::AnalysisOptions;
use cargo_blockcheck::rules::Levels;
use cargo_blockcheck::{check, discover, refine};
use rayon::prelude::*;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failure = Box<dyn Error + Send + Sync>;

/// How often each kind is measured.
const ROUNDS: usize = 5;

/// As large as the lint's own: parsers recurse.
const STACK: usize = 192 << 20;

fn main() -> Result<(), Failure> {
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["parse", list] => parse(Path::new(list)),
        ["run", tree, list] => run(Path::new(tree), None, Path::new(list)),
        ["kept", tree, cache, list] => run(Path::new(tree), Some(Path::new(cache)), Path::new(list)),
        ref words => compare(words),
    }
}

/// Parses files as `syn` does it, with the places of tokens, on all threads.
fn parse(list: &Path) -> Result<(), Failure> {
    let list = fs::read_to_string(list)?;
    let files: Vec<&str> = list.lines().collect();
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build()?;
    let start = Instant::now();
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
    println!("files {parsed}");
    memory()
}

/// Analyses a tree, and says which files that read.
fn run(tree: &Path, cache: Option<&Path>, list: &Path) -> Result<(), Failure> {
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
    };
    let (start, mut since) = (Instant::now(), Instant::now());
    let checked = check(&what, &options, &refine::Options::default(), cache, &mut |stage| {
        println!("{stage} {}", since.elapsed().as_micros());
        since = Instant::now();
    })?;
    println!("all {}", start.elapsed().as_micros());
    let files = &checked.sources.files;
    println!("files {}", files.len());
    println!("lines {}", files.iter().map(|file| file.text.lines().count()).sum::<usize>());
    fs::write(list, files.iter().map(|file| format!("{}\n", file.path.display())).collect::<String>())?;
    memory()
}

/// The most memory that this process held, where the system says so.
fn memory() -> Result<(), Failure> {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.and_then(|peak| peak.split_whitespace().next()).unwrap_or("0");
    println!("memory {peak}");
    Ok(())
}

fn compare(words: &[&str]) -> Result<(), Failure> {
    let place = tempfile::tempdir()?;
    let mut trees: Vec<PathBuf> = Vec::new();
    let sizes: &[usize] = if words.contains(&"--full") { &[10, 100, 1000] } else { &[10, 100] };
    for thousands in sizes {
        let tree = place.path().join(format!("{thousands}k"));
        generate(&tree, thousands * 1000)?;
        trees.push(tree);
    }
    trees.extend(words.iter().filter(|word| !word.starts_with("--")).map(PathBuf::from));
    println!(
        "{:>10} {:>9} {:>16} {:>16} {:>16} {:>9} {:>9}",
        "lines", "parse ms", "cold / parse", "kept / cold", "edited / cold", "us/line", "MB"
    );
    for tree in trees {
        measure(&tree, place.path())?;
    }
    Ok(())
}

/// What one process said.
type Said = BTreeMap<String, f64>;

fn measure(tree: &Path, place: &Path) -> Result<(), Failure> {
    let (list, cache) = (place.join("files"), place.join("cache"));
    let (tree, list, cache) = (text(tree)?, text(&list)?, text(&cache)?);
    child(&["run", tree, list])?;
    child(&["kept", tree, cache, list])?;
    let mut rounds: [Vec<Said>; 4] = Default::default();
    let edited = Path::new(tree).join("src/m0.rs");
    let is_generated = Path::new(tree).starts_with(place);
    for round in 0..ROUNDS {
        rounds[0].push(child(&["parse", list])?);
        rounds[1].push(child(&["run", tree, list])?);
        rounds[2].push(child(&["kept", tree, cache, list])?);
        if is_generated {
            let text = fs::read_to_string(&edited)?;
            fs::write(&edited, format!("{text}\nfn edit_{round}() {{}}\n"))?;
            rounds[3].push(child(&["kept", tree, cache, list])?);
        }
    }
    let [parse, cold, kept, edited] = &rounds;
    let of =
        |said: &[Said], what: &str| median(said.iter().map(|said| said.get(what).copied().unwrap_or(0.0)));
    let ratio = |over: &[Said], under: &[Said]| {
        let ratios = || over.iter().zip(under).map(|(over, under)| over["all"] / under["all"]);
        let (low, high) = (ratios().fold(f64::MAX, f64::min), ratios().fold(0.0, f64::max));
        if over.is_empty() { "-".to_owned() } else { format!("{:.2} ({low:.2}-{high:.2})", median(ratios())) }
    };
    println!(
        "{:>10} {:>9.0} {:>16} {:>16} {:>16} {:>9.2} {:>9.0}",
        of(cold, "lines"),
        of(parse, "all") / 1e3,
        ratio(cold, parse),
        ratio(kept, cold),
        ratio(edited, cold),
        of(cold, "all") / of(cold, "lines"),
        of(cold, "memory") / 1e3,
    );
    let stages = ["discover", "read", "link", "infer", "effects", "findings"]
        .map(|stage| format!("{stage} {:.0} ms", of(cold, stage) / 1e3));
    println!(
        "{:>10} {}; parsing holds {:.0} MB, a kept run {:.0} MB",
        "",
        stages.join(", "),
        of(parse, "memory") / 1e3,
        of(kept, "memory") / 1e3
    );
    Ok(())
}

fn text(path: &Path) -> Result<&str, Failure> {
    path.to_str().ok_or_else(|| "the path is no text".into())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}

fn child(words: &[&str]) -> Result<Said, Failure> {
    let output = Command::new(env::current_exe()?).args(words).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    let said = String::from_utf8(output.stdout)?;
    let pair = |line: &str| {
        let (what, value) = line.split_once(' ')?;
        Some((what.to_owned(), value.parse().ok()?))
    };
    Ok(said.lines().filter_map(pair).collect())
}

/// Writes a package of about that many lines: async fns whose helpers call on, some of which block.
fn generate(tree: &Path, lines: usize) -> Result<(), Failure> {
    fs::create_dir_all(tree.join("src"))?;
    let manifest =
        "[package]\nname = \"generated\"\nedition = \"2024\"\n[dependencies]\ntokio = \"1\"\nserde = \"1\"\n";
    fs::write(tree.join("Cargo.toml"), manifest)?;
    let modules = lines / 400 + 1;
    let mut root = String::new();
    for module in 0..modules {
        writeln!(root, "pub mod m{module};")?;
        fs::write(tree.join(format!("src/m{module}.rs")), self::module(module, modules)?)?;
    }
    Ok(fs::write(tree.join("src/lib.rs"), root)?)
}

/// A module of about 400 lines.
fn module(number: usize, of: usize) -> Result<String, Failure> {
    let mut text = String::from(
        "//! Generated.\nuse std::collections::HashMap;\nuse std::path::{Path, PathBuf};\nuse std::sync::{Arc, Mutex};\n\n",
    );
    for item in 0..20 {
        let next = (number + item * 7 + 1) % of;
        let blocks = if item % 5 == 0 {
            "std::fs::read_to_string(path).unwrap_or_default()"
        } else {
            "path.display().to_string()"
        };
        writeln!(
            text,
            "/// A store.\n#[derive(Clone, Debug, Default)]\npub struct Store{item} {{\n    names: HashMap<String, PathBuf>,\n    shared: Arc<Mutex<Vec<u64>>>,\n}}\n\n\
             impl Store{item} {{\n    pub fn load{item}(&self, path: &Path) -> String {{\n        {blocks}\n    }}\n\n    \
             pub async fn serve{item}(&mut self, key: &str) -> Option<u64> {{\n        let path = self.names.get(key)?.clone();\n        \
             let text = self.load{item}(&path);\n        let total = text.lines().map(|line| line.len() as u64).sum::<u64>();\n        \
             if total > {item} {{\n            tokio::time::sleep(std::time::Duration::from_millis(total)).await;\n        }}\n        \
             self.shared.lock().ok()?.push(total);\n        crate::m{next}::Store{item}::default().load{item}(&path);\n        Some(total)\n    }}\n}}\n"
        )?;
    }
    Ok(text)
}
