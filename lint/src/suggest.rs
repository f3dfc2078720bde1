//! The name that was probably meant.

/// The candidate nearest to `name`, if any is near enough to be a slip.
pub(crate) fn closest<'c>(name: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    let scored = candidates.map(|candidate| (strsim::jaro_winkler(name, candidate), candidate));
    scored
        .filter(|(score, candidate)| 0.8 < *score && (!name.contains("::") || is_near_path(name, candidate)))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// Whether two paths differ by a slip, or lead to the same name by other ways. All paths of a crate have a beginning in
/// common, which makes them look alike.
fn is_near_path(a: &str, b: &str) -> bool {
    let last = |path: &str| path.rsplit("::").next().map(str::to_owned);
    last(a) == last(b) || 0.8 < strsim::normalized_damerau_levenshtein(a, b)
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

    #[test]
    fn paths_are_not_alike_for_their_beginning() {
        let fns = ["app::node::Node::check", "app::disk::store::Store::load"];
        assert_eq!(closest("app::nosuch::peek", fns.into_iter()), None);
        assert_eq!(closest("app::store::Store::load", fns.into_iter()), Some(fns[1]));
        assert_eq!(closest("app::node::Node::chek", fns.into_iter()), Some(fns[0]));
    }
}
