//! maplit 1.0.2.

macro_rules! hashmap {
    ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = ::std::collections::HashMap::new(); $(all.insert($key, $value);)* all }};
}
macro_rules! btreemap {
    ($($key:expr => $value:expr),* $(,)?) => {{ let mut all = ::std::collections::BTreeMap::new(); $(all.insert($key, $value);)* all }};
}
macro_rules! hashset {
    ($($value:expr),* $(,)?) => {{ let mut all = ::std::collections::HashSet::new(); $(all.insert($value);)* all }};
}
macro_rules! btreeset {
    ($($value:expr),* $(,)?) => {{ let mut all = ::std::collections::BTreeSet::new(); $(all.insert($value);)* all }};
}
