//! The name that was probably meant.

/// The candidate nearest to `name`, if any is near enough to be a slip.
pub(crate) fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let scored = candidates.map(|candidate| (strsim::jaro_winkler(name, candidate), candidate));
    scored
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognised_and_another_word_is_not() {
        let rules = ["sleep", "block-on", "stdio"];
        assert_eq!(closest("slep", rules.into_iter()), Some("sleep"));
        assert_eq!(closest("block_on", rules.into_iter()), Some("block-on"));
        assert_eq!(closest("unsafe", rules.into_iter()), None);
    }
}
