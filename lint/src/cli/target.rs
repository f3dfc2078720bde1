//! `--output`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use clap::builder::PossibleValue;
use thiserror::Error;

use super::args::MessageFormat;
use crate::suggest::closest;

/// A file that findings are written to.
#[derive(Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// In which form.
    pub format: MessageFormat,
    /// Where.
    pub path: PathBuf,
}

/// An `--output` that cannot be meant.
#[derive(Debug, Error)]
pub enum BadOutput {
    /// A format that does not exist.
    #[error("`{name}` is no format{}; write `--output FORMAT=FILE`", hint(suggestion.as_deref()))]
    UnknownFormat {
        /// As given.
        name: String,
        /// The nearest one.
        suggestion: Option<String>,
    },
    /// A format without a file.
    #[error("`--output {given}` names no file; write `--output FORMAT=FILE`")]
    NoFile {
        /// As given.
        given: String,
    },
    /// What stands for standard output elsewhere.
    #[error(
        "`--output {given}` is no file; the report on standard output has the form of `--message-format`"
    )]
    NotAFile {
        /// As given.
        given: String,
    },
}

/// Endings that tell of text and no more.
const OF_TEXT: &[&str] = &["", "txt", "log", "out"];

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

impl OutputFile {
    /// `FORMAT=FILE`, or a file whose ending tells the format, or else text in the format of the run.
    pub(super) fn new(given: &str, usual: MessageFormat, current_dir: &Path) -> Result<Self, BadOutput> {
        let (format, path) = match given.split_once('=') {
            Some((name, path)) => (named(name)?, path),
            None => {
                let ending = Path::new(given).extension().and_then(|ending| ending.to_str());
                let ending = ending.unwrap_or_default();
                (if OF_TEXT.contains(&ending) { usual } else { named(ending)? }, given)
            }
        };
        if path.is_empty() {
            return Err(BadOutput::NoFile { given: given.to_owned() });
        }
        if path == "-" {
            return Err(BadOutput::NotAFile { given: given.to_owned() });
        }
        Ok(Self { format, path: current_dir.join(path) })
    }
}

fn named(name: &str) -> Result<MessageFormat, BadOutput> {
    MessageFormat::from_str(name, true).map_err(|_| {
        let values: Vec<_> =
            MessageFormat::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
        let suggestion = closest(name, values.iter().map(PossibleValue::get_name)).map(str::to_owned);
        BadOutput::UnknownFormat { name: name.to_owned(), suggestion }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_is_named_or_told_by_the_ending() {
        let of = |given| {
            OutputFile::new(given, MessageFormat::Human, Path::new("/w")).map(|file| (file.format, file.path))
        };
        assert_eq!(of("sarif=a.json").ok(), Some((MessageFormat::Sarif, "/w/a.json".into())));
        assert_eq!(of("a.sarif").ok(), Some((MessageFormat::Sarif, "/w/a.sarif".into())));
        assert_eq!(of("a.txt").ok(), Some((MessageFormat::Human, "/w/a.txt".into())));
        let error = of("sarf=a").expect_err("there is no such format");
        assert!(error.to_string().contains("did you mean `sarif`?"), "{error}");
        let error = of("findings.pdf").expect_err("there is no such format");
        assert!(error.to_string().contains("`pdf` is no format"), "{error}");
        let error = of("sarif=").expect_err("there is no file");
        assert!(error.to_string().contains("names no file"), "{error}");
        let error = of("sarif=-").expect_err("that is no file");
        assert!(error.to_string().contains("`--message-format`"), "{error}");
    }
}
