//! Levels that depend on the place.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use globset::GlobSet;

use crate::rules::{Level, Levels, RuleId, Selector};

/// Settings in their order: the last one that names a rule counts.
pub type Settings = Vec<(Selector, Level)>;

/// The level of each rule in each place.
#[derive(Clone, Debug, Default)]
pub struct LevelMap {
    root: PathBuf,
    general: Settings,
    places: Vec<(GlobSet, Settings)>,
    last: Settings,
}

impl LevelMap {
    /// `general` settings hold everywhere, those of `places` for paths below `root` that match, and `last` ones win over both.
    #[must_use]
    pub fn new(root: &Path, general: Settings, places: Vec<(GlobSet, Settings)>, last: Settings) -> Self {
        Self { root: root.to_path_buf(), general, places, last }
    }

    /// The globs that none of some files lies in, by the numbers of their places and their own.
    #[must_use]
    pub fn idle(&self, files: &[&Path]) -> Vec<(usize, Vec<usize>)> {
        let idle = |globs: &GlobSet| {
            let used: HashSet<usize> =
                files.iter().flat_map(|file| globs.matches(self.relative(file))).collect();
            (0..globs.len()).filter(|glob| !used.contains(glob)).collect::<Vec<_>>()
        };
        let places = self.places.iter().map(|(globs, _)| idle(globs)).enumerate();
        places.filter(|(_, idle)| !idle.is_empty()).collect()
    }

    fn relative<'f>(&self, file: &'f Path) -> &'f Path {
        file.strip_prefix(&self.root).unwrap_or(file)
    }

    /// The level of a rule in a file.
    #[must_use]
    pub fn of(&self, file: &Path, rule: RuleId) -> Level {
        let path = self.relative(file);
        let places =
            self.places.iter().filter(|(globs, _)| globs.is_match(path)).map(|(_, settings)| settings);
        let settings = std::iter::once(&self.general).chain(places).chain([&self.last]).flatten();
        let set = settings.rev().find(|(selector, _)| selector.selects(rule));
        set.map_or_else(|| rule.default_level(), |(_, level)| *level)
    }

    /// The level of a rule where no place has its own.
    #[must_use]
    pub fn general(&self, rule: RuleId) -> Level {
        let set = self.general.iter().chain(&self.last).rev().find(|(selector, _)| selector.selects(rule));
        set.map_or_else(|| rule.default_level(), |(_, level)| *level)
    }

    /// The highest level of each rule anywhere: what the analysis must look for.
    #[must_use]
    pub fn loudest(&self) -> Levels {
        let mut loudest = Levels::default();
        for rule in RuleId::all() {
            let of = |settings: &Settings| {
                settings.iter().rev().find(|(selector, _)| selector.selects(rule)).map(|(_, level)| *level)
            };
            let anywhere = of(&self.last).or_else(|| {
                let general = of(&self.general).unwrap_or_else(|| rule.default_level());
                self.places.iter().filter_map(|(_, settings)| of(settings)).chain([general]).max()
            });
            loudest.set(Selector::Rule(rule), anywhere.unwrap_or(Level::Allow));
        }
        loudest
    }
}

#[cfg(test)]
mod tests {
    use globset::{Glob, GlobSetBuilder};

    use super::*;

    fn globs(pattern: &str) -> GlobSet {
        let mut builder = GlobSetBuilder::new();
        builder.add(Glob::new(pattern).expect("the glob is right"));
        builder.build().expect("the globs are right")
    }

    #[test]
    fn places_win_over_everywhere_and_flags_over_both() {
        let fs = Selector::Rule(RuleId::Fs);
        let places = vec![
            (globs("old/**"), vec![(Selector::All, Level::Allow)]),
            (globs("old/new/**"), vec![(fs, Level::Warn)]),
        ];
        let map = LevelMap::new(Path::new("/w"), vec![(fs, Level::Deny)], places, vec![]);
        let of = |path: &str| map.of(Path::new(path), RuleId::Fs);
        assert_eq!(
            (of("/w/a.rs"), of("/w/old/a.rs"), of("/w/old/new/a.rs")),
            (Level::Deny, Level::Allow, Level::Warn)
        );
        assert_eq!(map.loudest().of(RuleId::Fs), Level::Deny);
        assert_eq!(map.loudest().of(RuleId::Lock), Level::Allow);
        let flags = LevelMap::new(Path::new("/w"), vec![], map.places, vec![(Selector::All, Level::Warn)]);
        assert_eq!(flags.of(Path::new("/w/old/a.rs"), RuleId::Lock), Level::Warn);
    }
}
