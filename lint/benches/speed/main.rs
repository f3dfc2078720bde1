//! How long a run takes beside bare parsing of the same files, and what it grows with.
//!
//! `cargo bench -p cargo-blockcheck` measures generated trees of 10,000 and 100,000 lines; `-- --full` adds one of a
//! million, `-- PATH…` trees of one's own, of which copies are edited. Each measurement is a process of its own with the
//! lint's allocator, the kinds take turns, and what is printed are medians with their spread, as Markdown.

mod child;
mod edits;
mod generate;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};

use self::child::{Said, child};
use self::generate::{Shape, generate};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Failure = Box<dyn Error + Send + Sync>;

/// How often each kind is measured.
const ROUNDS: usize = 5;

/// What is measured of a tree.
const KINDS: [&str; 5] = ["parse", "cold", "kept", "body", "signature"];

const STAGES: [&str; 7] = ["discover", "read", "link", "infer", "effects", "findings", "refine"];

fn main() -> Result<(), Failure> {
    let words: Vec<String> = env::args().skip(1).filter(|word| word != "--bench").collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["parse", list] => child::parse(Path::new(list)),
        ["run", tree, list] => child::run(Path::new(tree), None, Path::new(list)),
        ["kept", tree, cache, list] => child::run(Path::new(tree), Some(Path::new(cache)), Path::new(list)),
        ref words => compare(words),
    }
}

fn compare(words: &[&str]) -> Result<(), Failure> {
    let place = tempfile::tempdir()?;
    let mut trees: Vec<(String, PathBuf)> = Vec::new();
    let sizes: &[usize] = if words.contains(&"--full") { &[10, 100, 1000] } else { &[10, 100] };
    for thousands in sizes {
        let tree = place.path().join(format!("{thousands}k"));
        generate(&tree, Shape::of_lines(thousands * 1000))?;
        trees.push((format!("generated {thousands}k"), tree));
    }
    for own in words.iter().filter(|word| !word.starts_with("--")).map(Path::new) {
        let name = own.file_name().map_or_else(|| "tree".into(), |name| name.to_string_lossy().into_owned());
        // Two trees may have the same name.
        let tree = place.path().join(format!("own{}", trees.len()));
        edits::copy(own, &tree)?;
        trees.push((name, tree));
    }
    let mut measured = Vec::new();
    for (name, tree) in trees {
        measured.push((name, measure(&tree, place.path())?));
    }
    ratios(&measured);
    stages(&measured);
    growth(place.path(), &measured)
}

/// What the processes of each kind said, in turns.
type Measured = [Vec<Said>; KINDS.len()];

fn measure(tree: &Path, place: &Path) -> Result<Measured, Failure> {
    let (list, cache) = (place.join("files"), tempfile::tempdir_in(place)?);
    let (tree, list_name, cache) = (text(tree)?, text(&list)?, text(cache.path())?);
    child(&["run", tree, list_name])?;
    let edited = edits::place(&list)?;
    let mut rounds: Measured = Default::default();
    for round in 0..ROUNDS {
        rounds[0].push(child(&["parse", list_name])?);
        rounds[1].push(child(&["run", tree, list_name])?);
        child(&["kept", tree, cache, list_name])?;
        rounds[2].push(child(&["kept", tree, cache, list_name])?);
        edits::edit_body(&edited, round)?;
        rounds[3].push(child(&["kept", tree, cache, list_name])?);
        edits::edit_signature(&edited, round)?;
        rounds[4].push(child(&["kept", tree, cache, list_name])?);
    }
    Ok(rounds)
}

/// The table of ratios: medians of pairs that ran one after the other, with the least and the most.
fn ratios(measured: &[(String, Measured)]) {
    println!(
        "| tree | lines | parse s | cold / parse | second / cold | body edit / cold | signature edit / cold | MB | MB a million lines |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for (name, [parse, cold, kept, body, signature]) in measured {
        let (lines, memory) = (of(cold, "lines"), of(cold, "memory") / 1e3);
        println!(
            "| {name} | {lines:.0} | {:.2} | {} | {} | {} | {} | {memory:.0} | {:.0} |",
            of(parse, "all") / 1e6,
            ratio(cold, parse),
            ratio(kept, cold),
            ratio(body, cold),
            ratio(signature, cold),
            memory / lines * 1e6,
        );
    }
    println!();
}

/// The table of stages of cold runs: time, and memory held when each ended.
fn stages(measured: &[(String, Measured)]) {
    println!("| cold run, ms and MB held at the end | {} |", STAGES.join(" | "));
    println!("|---|{}", "---|".repeat(STAGES.len()));
    for (name, [_, cold, ..]) in measured {
        let cells = STAGES.map(|stage| {
            let memory = of(cold, &format!("{stage} memory")) / 1e3;
            format!("{:.0}, {memory:.0}", of(cold, stage) / 1e3)
        });
        println!("| {name} | {} |", cells.join(" | "));
    }
    println!();
}

/// How the processor's time grows: `n` times the size takes about `n` to the exponent times as long.
fn growth(place: &Path, measured: &[(String, Measured)]) -> Result<(), Failure> {
    println!("| what grows | sizes | s of processor time | exponents |");
    println!("|---|---|---|---|");
    let generated = measured.iter().filter(|(name, _)| name.starts_with("generated "));
    let lines: Vec<(f64, f64)> =
        generated.map(|(_, [_, cold, ..])| (of(cold, "lines"), of(cold, "cpu") / 1e6)).collect();
    row("lines", &lines);
    let shape = Shape::of_lines(60_000);
    let depths = [8, 32, 128].map(|depth| (depth, Shape { depth, ..shape }));
    row("depth of the call graph, same lines", &series(place, "depth", &depths)?);
    let calls = [4, 16, 64].map(|calls| (calls, Shape { calls, ..shape }));
    row("calls an async fn, same lines", &series(place, "calls", &calls)?);
    Ok(())
}

fn series(place: &Path, name: &str, shapes: &[(usize, Shape)]) -> Result<Vec<(f64, f64)>, Failure> {
    let mut points = Vec::new();
    for (size, shape) in shapes {
        let (tree, list) = (place.join(format!("{name}{size}")), place.join("files"));
        generate(&tree, *shape)?;
        let runs: Result<Vec<Said>, Failure> =
            (0..ROUNDS).map(|_| child(&["run", text(&tree)?, text(&list)?])).collect();
        points.push((*size as f64, of(&runs?, "cpu") / 1e6));
    }
    Ok(points)
}

fn row(what: &str, points: &[(f64, f64)]) {
    let exponents = points.windows(2).map(|pair| {
        let [(small, short), (large, long)] = [pair[0], pair[1]];
        format!("{:.2}", (long / short).ln() / (large / small).ln())
    });
    let cells = |of: &dyn Fn(&(f64, f64)) -> String| points.iter().map(of).collect::<Vec<_>>().join(", ");
    println!(
        "| {what} | {} | {} | {} |",
        cells(&|(size, _)| format!("{size:.0}")),
        cells(&|(_, time)| format!("{time:.2}")),
        exponents.collect::<Vec<_>>().join(", "),
    );
}

/// The median of what processes said of something.
fn of(said: &[Said], what: &str) -> f64 {
    median(said.iter().map(|said| said.get(what).copied().unwrap_or(0.0)))
}

fn ratio(over: &[Said], under: &[Said]) -> String {
    let ratios = || over.iter().zip(under).map(|(over, under)| over["all"] / under["all"]);
    let (low, high) = (ratios().fold(f64::MAX, f64::min), ratios().fold(0.0, f64::max));
    format!("{:.2} ({low:.2}–{high:.2})", median(ratios()))
}

fn text(path: &Path) -> Result<&str, Failure> {
    path.to_str().ok_or_else(|| "the path is no text".into())
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(0.0)
}
