//! TOML read key by key: a value of the wrong kind is noted with its place, and all else is kept.

use std::cell::RefCell;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::report::{Lines, Problem};
use crate::suggest::closest;

/// So many places are told at which one file is not TOML.
const MOST_ERRORS: usize = 3;

/// Gathers what is odd in one file.
pub(crate) struct Notes<'t> {
    path: &'t Path,
    lines: Lines<'t>,
    problems: RefCell<Vec<Problem>>,
}

impl<'t> Notes<'t> {
    pub(crate) fn new(path: &'t Path, text: &'t str) -> Self {
        Self { path, lines: Lines::new(text), problems: RefCell::default() }
    }

    /// The line and column of a byte.
    pub(crate) fn place(&self, byte: usize) -> (u32, u32) {
        let (line, column) = self.lines.place(byte);
        (to_u32(line), to_u32(column))
    }

    /// Notes something about the bytes that begin at `byte`.
    pub(crate) fn note(&self, byte: usize, message: String) {
        let place = Some(self.place(byte));
        self.problems.borrow_mut().push(Problem { path: self.path.to_path_buf(), place, message });
    }

    /// Parses the file, keeping what can be read of one that is not TOML throughout.
    pub(crate) fn parse(&self, text: &'t str) -> Spanned<DeTable<'t>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        // What follows an error is often its echo.
        for error in errors.into_iter().take(MOST_ERRORS) {
            let byte = error.span().map_or(0, |span| span.start);
            self.note(byte, format!("this is not TOML: {}", error.message()));
        }
        table
    }

    pub(crate) fn problems(&self) -> Vec<Problem> {
        self.problems.borrow().clone()
    }

    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A table with the name by which notes call it.
#[derive(Clone)]
pub(crate) struct TomlTable<'n, 't> {
    name: String,
    table: &'n DeTable<'t>,
    notes: &'n Notes<'t>,
}

impl<'n, 't> TomlTable<'n, 't> {
    /// The table of a whole file.
    pub(crate) fn root(table: &'n DeTable<'t>, notes: &'n Notes<'t>) -> Self {
        Self { name: String::new(), table, notes }
    }

    /// A value by its key; cargo knows most keys with `_` for `-` too.
    pub(crate) fn value(&self, key: &str) -> Option<&'n Spanned<DeValue<'t>>> {
        self.table.get(key).or_else(|| self.table.get(key.replace('-', "_").as_str()))
    }

    pub(crate) fn string(&self, key: &str) -> Option<String> {
        let value = self.value(key)?;
        self.expect(key, value, "a string", value.get_ref().as_str().map(str::to_owned))
    }

    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        let value = self.value(key)?;
        self.expect(key, value, "true or false", value.get_ref().as_bool())
    }

    pub(crate) fn strings(&self, key: &str) -> Option<Vec<String>> {
        let value = self.value(key)?;
        self.expect(key, value, "a list of strings", strings(value.get_ref()))
    }

    pub(crate) fn table(&self, key: &str) -> Option<Self> {
        let value = self.value(key)?;
        let table = self.expect(key, value, "a table", value.get_ref().as_table())?;
        Some(Self { name: self.name_of(key), table, notes: self.notes })
    }

    /// The tables of `[[key]]`.
    pub(crate) fn tables(&self, key: &str) -> Vec<Self> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let array = self.expect(key, value, "a list of tables", value.get_ref().as_array());
        let items = array.into_iter().flat_map(|array| array.iter());
        items
            .filter_map(|item| self.expect(key, item, "a table", item.get_ref().as_table()))
            .map(|table| Self { name: self.name_of(key), table, notes: self.notes })
            .collect()
    }

    /// All keys with their places and values.
    pub(crate) fn placed_entries(
        &self,
    ) -> impl Iterator<Item = (&'n str, (u32, u32), &'n Spanned<DeValue<'t>>)> {
        let place = |key: &Spanned<_>| self.notes.place(key.span().start);
        self.table.iter().map(move |(key, value)| (key.get_ref().as_ref(), place(key), value))
    }

    /// The strings of a list, with their places.
    pub(crate) fn placed_strings(&self, key: &str) -> Vec<(String, (u32, u32))> {
        let texts = self.strings(key).unwrap_or_default();
        let values =
            self.value(key).and_then(|value| value.get_ref().as_array()).into_iter().flat_map(|a| a.iter());
        texts.into_iter().zip(values.map(|value| self.notes.place(value.span().start))).collect()
    }

    /// Where a key's value stands.
    pub(crate) fn place_of(&self, key: &str) -> Option<(u32, u32)> {
        Some(self.notes.place(self.value(key)?.span().start))
    }

    /// All keys with their values.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&'n str, &'n Spanned<DeValue<'t>>)> {
        self.table.iter().map(|(key, value)| (key.get_ref().as_ref(), value))
    }

    /// Notes each key that is not among those known.
    pub(crate) fn only(&self, known: &[&str]) {
        for (key, _) in self.table.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().as_ref();
            let hint = closest(name, known.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            let message = format!("`{}` is no setting{}", self.name_of(name), hint.unwrap_or_default());
            self.notes.note(key.span().start, message);
        }
    }

    /// Notes something about a value of this table.
    pub(crate) fn note(&self, value: &Spanned<DeValue<'t>>, message: String) {
        self.notes.note(value.span().start, message);
    }

    /// A value of this table as one of the wanted kind, or a note that it is of another.
    pub(crate) fn expect<T>(
        &self,
        key: &str,
        value: &Spanned<DeValue<'t>>,
        wanted: &str,
        got: Option<T>,
    ) -> Option<T> {
        if got.is_none() {
            let found = value.get_ref().type_str();
            let message =
                format!("`{}` should be {wanted}, not of type {found}; it is left out", self.name_of(key));
            self.notes.note(value.span().start, message);
        }
        got
    }

    fn name_of(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_owned() } else { format!("{}.{key}", self.name) }
    }
}

/// A list of nothing but strings.
pub(crate) fn strings(value: &DeValue<'_>) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
}
