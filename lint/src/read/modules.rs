//! Where the file of a `mod name;` or an `include!("…")` may be: rustc's rules. What a macro is given may name modules
//! that it declares; their files are read before anyone can know.

use std::path::{Path, PathBuf};

use super::files::TestCode;
use super::lexer::{Lexer, Token};
use super::siblings::Siblings;
use crate::facts::{Cfg, ItemFacts, ItemKind, ModFacts, Name, Span};

/// Where the modules of a file are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Directory {
    /// The folder that `#[path]` starts from.
    pub(super) folder: PathBuf,
    /// The folder in it that has the modules: `name` for `name.rs`.
    pub(super) relative: Option<String>,
}

impl Directory {
    /// Of a file that owns its folder: a crate's root, a `mod.rs`, one that `#[path]` or `include!` names.
    pub(super) fn of_owner(file: &Path) -> Self {
        Self { folder: file.parent().map_or_else(PathBuf::new, Path::to_owned), relative: None }
    }

    fn of_named(file: &Path, name: &str) -> Self {
        Self { relative: Some(name.to_owned()), ..Self::of_owner(file) }
    }

    /// Of the inline module `name`.
    fn inline(&self, name: Name, module: &ModFacts) -> Self {
        let stated = module.paths.iter().find(|(cfg, _)| cfg.is_none()).or(module.paths.first());
        let folder = match stated {
            Some((_, path)) => self.folder.join(path),
            None => self.modules().join(name.as_str()),
        };
        Self { folder, relative: None }
    }

    fn modules(&self) -> PathBuf {
        match &self.relative {
            Some(relative) => self.folder.join(relative),
            None => self.folder.clone(),
        }
    }
}

/// Which file an item wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wanted {
    /// Where the item begins, or the name that a macro is given.
    pub(super) at: u32,
    /// Which of the module's conditional paths this is for.
    pub(super) alternative: Option<u32>,
    /// Whether it is a name of which nobody knows yet whether it is a module's.
    pub(super) is_guess: bool,
}

/// A place where a file may be, and where its own modules are then looked for.
pub(super) type Candidate = (PathBuf, Directory);

/// The files that items want, each with the places to try in order.
pub(super) fn wanted(
    items: &[ItemFacts],
    text: &str,
    file: &Path,
    directory: &Directory,
    tests: TestCode,
) -> Vec<(Wanted, Vec<Candidate>)> {
    let mut search = Search { text, file, tests, siblings: Siblings::default(), found: Vec::new() };
    search.collect(items, directory);
    search.found
}

/// The search for what the items of a file want.
struct Search<'a> {
    text: &'a str,
    file: &'a Path,
    tests: TestCode,
    siblings: Siblings,
    found: Vec<(Wanted, Vec<Candidate>)>,
}

impl Search<'_> {
    fn collect(&mut self, items: &[ItemFacts], directory: &Directory) {
        let tests = self.tests;
        for item in items.iter().filter(|item| tests == TestCode::Read || !is_for_tests(item)) {
            let at = item.span.lo;
            match &item.kind {
                ItemKind::Mod(module) => match &module.items {
                    Some(items) => {
                        self.collect(items, &directory.inline(item.name, module));
                    }
                    None => outline(item.name, module, at, directory, &mut self.found),
                },
                ItemKind::Macro { items: Some(items), input_span, .. } => {
                    self.collect(items, directory);
                    if items.iter().all(is_signature) {
                        self.named(*input_span, directory);
                    }
                }
                ItemKind::Macro { path, items: None, input_span, .. } => {
                    let is_include = path.segments.last().is_some_and(|last| last.name == "include");
                    if let Some(literal) = is_include.then(|| literal(self.text, *input_span)).flatten() {
                        let path = Directory::of_owner(self.file).folder.join(literal);
                        let directory = Directory::of_owner(&path);
                        self.found.push((
                            Wanted { at, alternative: None, is_guess: false },
                            vec![(path, directory)],
                        ));
                    }
                    self.named(*input_span, directory);
                }
                _ => {}
            }
        }
    }

    /// The files by names that a macro is given.
    fn named(&mut self, input: Span, directory: &Directory) {
        let folder = directory.modules();
        for (at, name) in names_in(self.text, input) {
            if self.siblings.has(&folder, name) {
                self.found.push((Wanted { at, alternative: None, is_guess: true }, by_name(name, directory)));
            }
        }
    }
}

/// Whether an item is a fn without a body, of which a macro makes something else.
fn is_signature(item: &ItemFacts) -> bool {
    matches!(&item.kind, ItemKind::Fn(facts) if facts.body.is_none())
}

/// Whether an item is under `#[cfg(test)]`.
fn is_for_tests(item: &ItemFacts) -> bool {
    matches!(item.cfg.as_deref(), Some(Cfg::Flag(name)) if name == "test")
}

/// `mod name;`: where it says by `#[path]`, or where its name says.
fn outline(
    name: Name,
    module: &ModFacts,
    at: u32,
    directory: &Directory,
    found: &mut Vec<(Wanted, Vec<Candidate>)>,
) {
    let stated = |path: &str| {
        let path = directory.folder.join(path);
        let directory = Directory::of_owner(&path);
        vec![(path, directory)]
    };
    for (nth, (_, path)) in module.paths.iter().enumerate().filter(|(_, (cfg, _))| cfg.is_some()) {
        found.push((Wanted { at, alternative: Some(nth as u32), is_guess: false }, stated(path)));
    }
    let candidates = match module.paths.iter().find(|(cfg, _)| cfg.is_none()) {
        Some((_, path)) => stated(path),
        None => by_name(&name, directory),
    };
    found.push((Wanted { at, alternative: None, is_guess: false }, candidates));
}

fn by_name(name: &str, directory: &Directory) -> Vec<Candidate> {
    let folder = directory.modules();
    let own = folder.join(format!("{name}.rs"));
    let inner = folder.join(name).join("mod.rs");
    let (own_directory, inner_directory) = (Directory::of_named(&own, name), Directory::of_owner(&inner));
    vec![(own, own_directory), (inner, inner_directory)]
}

/// The names in a macro's input that a module could have, and where they stand.
fn names_in(text: &str, input: Span) -> impl Iterator<Item = (u32, &str)> {
    words(text, input).filter_map(Result::ok).filter(|(_, name)| is_module(name))
}

/// The names that are all that a macro is given, `pub` and signs between them aside, as `mods!(a, pub b)` has them, and
/// where they stand.
pub(crate) fn listed_names(text: &str, input: Span) -> Option<Vec<(u32, &str)>> {
    let mut names = Vec::new();
    for word in words(text, input) {
        match word {
            Ok((_, "pub")) | Err(b',' | b';') => {}
            Ok((at, name)) if is_module(name) => names.push((at, name)),
            _ => return None,
        }
    }
    Some(names)
}

/// The words of a macro's input, where they stand, and what is between them: its punctuation, or 0.
fn words(text: &str, input: Span) -> impl Iterator<Item = Result<(u32, &str), u8>> {
    let text = text.get(input.lo as usize..input.hi as usize).unwrap_or_default();
    let mut lexer = Lexer::new(text);
    std::iter::from_fn(move || {
        let (at, token) = lexer.next()?;
        Some(match token {
            // Of a raw identifier the lexer tells no name.
            Token::Word(_) => Ok((input.lo + at as u32, text[at..lexer.end()].trim_start_matches("r#"))),
            Token::Punct(sign, _) => Err(sign),
            _ => Err(0),
        })
    })
}

/// Whether modules are named so. Files by the other names are crates' or modules' own: `entry!(main)` declares none.
fn is_module(name: &str) -> bool {
    name.starts_with(|c: char| c == '_' || c.is_ascii_lowercase()) && !matches!(name, "main" | "lib" | "mod")
}

/// The value of the string literal that is all of a macro's input.
fn literal(text: &str, input: Span) -> Option<String> {
    let input = text.get(input.lo as usize..input.hi as usize)?;
    let input = input.trim().trim_end_matches(',');
    syn::parse_str::<syn::LitStr>(input).ok().map(|literal| literal.value())
}
