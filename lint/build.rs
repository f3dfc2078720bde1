//! Lowers the catalogue: what is embedded are the facts of every crate under `catalogue/`, and which others
//! each of them names, so that a start reads only what it needs and parses nothing.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hasher as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};

use catalogue::lowered::LoweredFile;

#[allow(dead_code, unreachable_pub, unused_imports, reason = "they are the lint's")]
#[path = "src/facts/mod.rs"]
mod facts;

/// The part of the reader that takes a text.
#[allow(dead_code, unreachable_pub, unused_imports, reason = "they are the lint's")]
#[path = "src/read"]
mod read {
    mod attrs;
    mod blocks;
    mod closures;
    mod context;
    mod depth;
    mod edition_2015;
    mod exprs;
    mod items;
    mod lexer;
    mod literals;
    mod macros;
    mod names;
    mod ops;
    mod pats;
    mod pieces;
    mod printer;
    mod spans;
    mod stack;
    mod text;
    mod types;

    pub(crate) use self::stack::with_large_stack;
    pub(crate) use self::text::read_text;

    use self::lexer::{Lexer, Token};

    /// The words that paths of a text begin with. Modules are among them, which costs little where one has
    /// the name of a crate; what literals say is not.
    pub(crate) fn first_words(text: &str) -> Vec<&str> {
        let mut tokens = Vec::new();
        let mut lexer = Lexer::new(text);
        while let Some((_, token)) = lexer.next() {
            tokens.push(token);
        }
        let at = |place: usize| tokens.get(place).copied();
        let is_path = |place| at(place) == Some(Token::Punct(b':', true));
        let found = (0..tokens.len()).filter_map(|place| {
            let Token::Word(word) = tokens[place] else { return None };
            let before = place.checked_sub(1).and_then(at);
            let is_import = matches!(before, Some(Token::Word("use" | "crate")));
            (is_import || is_path(place + 1)).then_some(word)
        });
        found.collect()
    }
}

#[path = "src/catalogue"]
mod catalogue {
    pub(crate) mod lowered;
}

type Failure = Box<dyn Error + Send + Sync>;

/// The files of a crate: their paths under `catalogue/` and where they are.
type Files = Vec<(String, PathBuf)>;

fn main() -> Result<(), Failure> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets it")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets it")?);
    for folder in ["catalogue", "src/facts", "src/kept", "src/read", "src/catalogue/lowered.rs"] {
        println!("cargo::rerun-if-changed={}", manifest.join(folder).display());
    }
    println!("cargo::rustc-env=BLOCKCHECK_LOWERING={:016x}", lowering(&manifest)?);
    let mut files = Vec::new();
    collect(&manifest.join("catalogue"), "", &mut files)?;
    let mut crates: BTreeMap<String, Files> = BTreeMap::new();
    for (path, place) in files {
        let name = path.split(['/', '.']).next().unwrap_or_default().to_owned();
        crates.entry(name).or_default().push((path, place));
    }
    let crates: Vec<(String, Files)> = crates.into_iter().collect();
    let mut code = String::from("&[\n");
    for ((name, _), refers) in crates.iter().zip(lower_all(&crates, &out)?) {
        let blob = out.join(format!("{name}.facts"));
        writeln!(
            code,
            "    Embedded {{ name: {name:?}, refers: &{refers:?}, blob: include_bytes!({blob:?}) }},"
        )?;
    }
    code.push(']');
    Ok(fs::write(out.join("catalogue.rs"), code)?)
}

/// Tells one way of lowering from another: facts are kept between runs, with what files declare.
fn lowering(manifest: &Path) -> io::Result<u64> {
    let mut hasher = DefaultHasher::new();
    for folder in ["src/facts", "src/kept", "src/read"] {
        let mut files = Vec::new();
        collect(&manifest.join(folder), "", &mut files)?;
        for (name, place) in files {
            hasher.write(name.as_bytes());
            hasher.write(&fs::read(place)?);
        }
    }
    Ok(hasher.finish())
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if path.is_dir() {
            collect(&path, &format!("{prefix}{name}/"), files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push((format!("{prefix}{name}"), path.clone()));
        }
    }
    files.sort();
    Ok(())
}

/// Writes the facts of all crates, and gives which others each refers to, by their places.
fn lower_all(crates: &[(String, Files)], out: &Path) -> Result<Vec<Vec<usize>>, Failure> {
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(usize, Vec<usize>)>, Failure> {
        let mut done = Vec::new();
        while let Some((name, files)) = crates.get(next.fetch_add(1, Ordering::Relaxed)) {
            let place = crates.partition_point(|(other, _)| other < name);
            let refers =
                read::with_large_stack(|| lower(files, crates, &out.join(format!("{name}.facts"))))??;
            done.push((place, refers));
        }
        Ok(done)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let done: Vec<_> = thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        started
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err("lowering panicked".into())))
            .collect()
    });
    let mut refers = vec![Vec::new(); crates.len()];
    for done in done {
        for (place, found) in done? {
            refers[place] = found;
        }
    }
    Ok(refers)
}

fn lower(files: &Files, crates: &[(String, Files)], blob: &Path) -> Result<Vec<usize>, Failure> {
    let mut lowered = Vec::new();
    let mut refers = Vec::new();
    for (path, place) in files {
        let text = fs::read_to_string(place)?;
        let facts = read::read_text(&text)
            .map_err(|error| format!("{path}:{}:{}: {}", error.line, error.column, error.message))?;
        lowered.push(LoweredFile::new(path.clone(), facts, &text));
        let words = read::first_words(&text).into_iter();
        refers.extend(
            words.filter_map(|word| crates.binary_search_by(|(name, _)| name.as_str().cmp(word)).ok()),
        );
    }
    refers.sort_unstable();
    refers.dedup();
    fs::write(blob, facts::pack(&lowered)?)?;
    Ok(refers)
}
