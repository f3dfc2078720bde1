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

/// A format that does not exist.
#[derive(Debug, Error)]
#[error("`{name}` is no format{}; write `--output FORMAT=FILE`", hint(suggestion.as_deref()))]
pub struct UnknownFormat {
    /// As given.
    pub name: String,
    /// The nearest one.
    pub suggestion: Option<String>,
}

fn hint(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

impl OutputFile {
    /// `FORMAT=FILE`, or a file whose ending tells the format, or else one in the format of the run.
    pub(super) fn new(given: &str, usual: MessageFormat, current_dir: &Path) -> Result<Self, UnknownFormat> {
        let Some((name, path)) = given.split_once('=') else {
            let ending = Path::new(given).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            let format = MessageFormat::from_str(ending, true).unwrap_or(usual);
            return Ok(Self { format, path: current_dir.join(given) });
        };
        let format = MessageFormat::from_str(name, true).map_err(|_| {
            let values: Vec<_> =
                MessageFormat::value_variants().iter().filter_map(ValueEnum::to_possible_value).collect();
            let suggestion = closest(name, values.iter().map(PossibleValue::get_name)).map(str::to_owned);
            UnknownFormat { name: name.to_owned(), suggestion }
        })?;
        Ok(Self { format, path: current_dir.join(path) })
    }
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
    }
}
