//! Names among many.

/// The first of some names, and whether there are more.
pub(crate) fn first_of(names: impl IntoIterator<Item = String>, most: usize) -> String {
    let mut names = names.into_iter();
    let first: Vec<String> = names.by_ref().take(most).collect();
    let more = if names.next().is_some() { ", …" } else { "" };
    first.join(", ") + more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_are_named_are_told() {
        let names = |count: usize| first_of((0..count).map(|at| at.to_string()), 2);
        assert_eq!([names(0), names(1), names(2), names(3)], ["", "0", "0, 1", "0, 1, …"]);
    }
}
