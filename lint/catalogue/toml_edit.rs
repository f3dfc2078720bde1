//! toml_edit 0.25.18.

use crate::de::{Deserializer, Error, ValueDeserializer};
use crate::index::Index;
use crate::repr::ValueRepr;
use serde_core::de;
use std::{borrow, cmp, error, fmt, ops};
use std::borrow::Cow;
use std::fmt::Display;
use std::str::FromStr;
use toml_datetime::{Date, Datetime, Time};
pub use toml_datetime::*;
pub type ImDocument<S> = Document<S>;
#[derive(Clone, Default)] pub struct Array;
impl Array {
    pub fn new() -> Self {}
    pub fn fmt(&mut self) {}
    pub fn set_trailing_comma(&mut self, yes: bool) {}
    pub fn trailing_comma(&self) -> bool {}
    pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
    pub fn trailing(&self) -> &RawString {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn iter(&self) -> ArrayIter {}
    pub fn iter_mut(&mut self) -> ArrayIterMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn get(&self, index: usize) -> Option<&Value> {}
    pub fn get_mut(&mut self, index: usize) -> Option<&mut Value> {}
    pub fn push<V: Into<Value>>(&mut self, v: V) {}
    pub fn push_formatted(&mut self, v: Value) {}
    pub fn insert<V: Into<Value>>(&mut self, index: usize, v: V) {}
    pub fn insert_formatted(&mut self, index: usize, v: Value) {}
    pub fn replace<V: Into<Value>>(&mut self, index: usize, v: V) -> Value {}
    pub fn replace_formatted(&mut self, index: usize, v: Value) -> Value {}
    pub fn remove(&mut self, index: usize) -> Value {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Value) -> bool { let a: &Value; keep(a); }
    pub fn sort_by<F>(&mut self, compare: F) where F: FnMut(&Value, &Value) -> cmp::Ordering { let a: &Value; let b: &Value; compare(a, b); }
    pub fn sort_by_key<K, F>(&mut self, f: F) where F: FnMut(&Value) -> K, K: Ord { let a: &Value; f(a); }
}
impl fmt::Display for Array {}
impl<V: Into<Value>> Extend<V> for Array {}
impl<V: Into<Value>> FromIterator<V> for Array {}
impl IntoIterator for Array {
    type Item = Value;
    type IntoIter = ArrayIntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &Array {
    type Item = &Value;
    type IntoIter = ArrayIter;
    fn into_iter(self) -> Self::IntoIter {}
}
pub type ArrayIntoIter = Box<dyn Iterator<Item = Value>>;
pub type ArrayIter = Box<dyn Iterator<Item = &Value>>;
pub type ArrayIterMut = Box<dyn Iterator<Item = &mut Value>>;
#[derive(Clone, Default)] pub struct ArrayOfTables;
impl ArrayOfTables {
    pub fn new() -> Self {}
    pub fn into_array(self) -> Array {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn iter(&self) -> ArrayOfTablesIter {}
    pub fn iter_mut(&mut self) -> ArrayOfTablesIterMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn get(&self, index: usize) -> Option<&Table> {}
    pub fn get_mut(&mut self, index: usize) -> Option<&mut Table> {}
    pub fn push(&mut self, table: Table) {}
    pub fn insert(&mut self, index: usize, table: Table) {}
    pub fn replace(&mut self, index: usize, table: Table) -> Table {}
    pub fn remove(&mut self, index: usize) -> Table {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Table) -> bool { let a: &Table; keep(a); }
}
impl Extend<Table> for ArrayOfTables {}
impl FromIterator<Table> for ArrayOfTables {}
impl IntoIterator for ArrayOfTables {
    type Item = Table;
    type IntoIter = ArrayOfTablesIntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &ArrayOfTables {
    type Item = &Table;
    type IntoIter = ArrayOfTablesIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl fmt::Display for ArrayOfTables {}
pub type ArrayOfTablesIter = Box<dyn Iterator<Item = &Table>>;
pub type ArrayOfTablesIterMut = Box<dyn Iterator<Item = &mut Table>>;
pub type ArrayOfTablesIntoIter = Box<dyn Iterator<Item = Table>>;
#[derive(Clone)] pub struct Document<S>;
impl Document<&str> { pub fn new() -> Self {} }
impl<S: AsRef<str>> Document<S> {
    pub fn parse(raw: S) -> Result<Self, TomlError> {}
    pub fn raw(&self) -> &str {}
    pub fn into_mut(self) -> DocumentMut {}
}
impl<S> Document<S> {
    pub fn as_item(&self) -> &Item {}
    pub fn into_item(self) -> Item {}
    pub fn as_table(&self) -> &Table {}
    pub fn into_table(self) -> Table {}
    pub fn iter(&self) -> Iter {}
    pub fn trailing(&self) -> &RawString {}
}
impl Default for Document<&str> {}
impl FromStr for Document<String> {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl<S> ops::Deref for Document<S> {
    type Target = Table;
    fn deref(&self) -> &Self::Target {}
}
impl de::IntoDeserializer<Error> for Document<String> {
    type Deserializer = Deserializer;
    fn into_deserializer(self) -> Self::Deserializer {}
}
#[derive(Clone)] pub struct DocumentMut;
impl DocumentMut {
    pub fn new() -> Self {}
    pub fn as_item(&self) -> &Item {}
    pub fn as_item_mut(&mut self) -> &mut Item {}
    pub fn into_item(self) -> Item {}
    pub fn as_table(&self) -> &Table {}
    pub fn as_table_mut(&mut self) -> &mut Table {}
    pub fn into_table(self) -> Table {}
    pub fn iter(&self) -> Iter {}
    pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
    pub fn trailing(&self) -> &RawString {}
}
impl Default for DocumentMut {}
impl FromStr for DocumentMut {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl ops::Deref for DocumentMut {
    type Target = Table;
    fn deref(&self) -> &Self::Target {}
}
impl ops::DerefMut for DocumentMut { fn deref_mut(&mut self) -> &mut Self::Target {} }
impl From<Table> for DocumentMut {}
impl Display for DocumentMut {}
impl ops::Index<&str> for DocumentMut {
    type Output = Item;
    fn index(&self, key: &str) -> &Item {}
}
impl ops::IndexMut<&str> for DocumentMut { fn index_mut(&mut self, key: &str) -> &mut Item {} }
impl de::IntoDeserializer<Error> for DocumentMut {
    type Deserializer = Deserializer;
    fn into_deserializer(self) -> Self::Deserializer {}
}
#[derive(Clone)] pub struct TomlError;
impl TomlError {
    pub fn message(&self) -> &str {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
}
impl fmt::Display for TomlError {}
impl error::Error for TomlError {}
impl From<Error> for TomlError {}
impl From<crate::ser::Error> for TomlError {}
#[derive(Clone, Default)] pub struct InlineTable;
impl ops::Index<&str> for InlineTable {
    type Output = Value;
    fn index(&self, key: &str) -> &Value {}
}
impl ops::IndexMut<&str> for InlineTable { fn index_mut(&mut self, key: &str) -> &mut Value {} }
impl InlineTable {
    pub fn new() -> Self {}
    pub fn into_table(self) -> Table {}
    pub fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    pub fn fmt(&mut self) {}
    pub fn set_trailing_comma(&mut self, yes: bool) {}
    pub fn trailing_comma(&self) -> bool {}
    pub fn set_trailing(&mut self, trailing: impl Into<RawString>) {}
    pub fn trailing(&self) -> &RawString {}
    pub fn sort_values(&mut self) {}
    pub fn sort_values_by<F>(&mut self, compare: F) where F: FnMut(&Key, &Value, &Key, &Value) -> cmp::Ordering { let a: &Key; let b: &Value; let c: &Key; let d: &Value; compare(a, b, c, d); }
    pub fn set_dotted(&mut self, yes: bool) {}
    pub fn is_dotted(&self) -> bool {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn key(&self, key: &str) -> Option<&Key> {}
    pub fn key_mut(&mut self, key: &str) -> Option<KeyMut> {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn iter(&self) -> InlineTableIter {}
    pub fn iter_mut(&mut self) -> InlineTableIterMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn entry(&mut self, key: impl Into<String>) -> InlineEntry {}
    pub fn entry_format(&mut self, key: &Key) -> InlineEntry {}
    pub fn get(&self, key: &str) -> Option<&Value> {}
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {}
    pub fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)> {}
    pub fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)> {}
    pub fn contains_key(&self, key: &str) -> bool {}
    pub fn get_or_insert<V: Into<Value>>(&mut self, key: impl Into<String>, value: V) -> &mut Value {}
    pub fn insert(&mut self, key: impl Into<String>, value: Value) -> Option<Value> {}
    pub fn insert_formatted(&mut self, key: &Key, value: Value) -> Option<Value> {}
    pub fn remove(&mut self, key: &str) -> Option<Value> {}
    pub fn remove_entry(&mut self, key: &str) -> Option<(Key, Value)> {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut Value) -> bool { let a: &str; let b: &mut Value; keep(a, b); }
}
impl fmt::Display for InlineTable {}
impl<K: Into<Key>, V: Into<Value>> Extend<(K, V)> for InlineTable {}
impl<K: Into<Key>, V: Into<Value>> FromIterator<(K, V)> for InlineTable {}
impl IntoIterator for InlineTable {
    type Item = (String, Value);
    type IntoIter = InlineTableIntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &InlineTable {
    type Item = (&str, &Value);
    type IntoIter = InlineTableIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl TableLike for InlineTable {
    fn iter(&self) -> Iter {}
    fn iter_mut(&mut self) -> IterMut {}
    fn clear(&mut self) {}
    fn entry(&mut self, key: &str) -> Entry {}
    fn entry_format(&mut self, key: &Key) -> Entry {}
    fn get(&self, key: &str) -> Option<&Item> {}
    fn get_mut(&mut self, key: &str) -> Option<&mut Item> {}
    fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)> {}
    fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)> {}
    fn contains_key(&self, key: &str) -> bool {}
    fn insert(&mut self, key: &str, value: Item) -> Option<Item> {}
    fn remove(&mut self, key: &str) -> Option<Item> {}
    fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    fn fmt(&mut self) {}
    fn sort_values(&mut self) {}
    fn set_dotted(&mut self, yes: bool) {}
    fn is_dotted(&self) -> bool {}
    fn key(&self, key: &str) -> Option<&Key> {}
    fn key_mut(&mut self, key: &str) -> Option<KeyMut> {}
}
pub type InlineTableIntoIter = Box<dyn Iterator<Item = (String, Value)>>;
pub type InlineTableIter = Box<dyn Iterator<Item = (&str, &Value)>>;
pub type InlineTableIterMut = Box<dyn Iterator<Item = (KeyMut, &mut Value)>>;
pub enum InlineEntry { Occupied(InlineOccupiedEntry), Vacant(InlineVacantEntry) }
impl InlineEntry {
    pub fn key(&self) -> &str {}
    pub fn or_insert(self, default: Value) -> &mut Value {}
    pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value { default(); }
}
pub struct InlineOccupiedEntry;
impl InlineOccupiedEntry {
    pub fn key(&self) -> &str {}
    pub fn key_mut(&mut self) -> KeyMut {}
    pub fn get(&self) -> &Value {}
    pub fn get_mut(&mut self) -> &mut Value {}
    pub fn into_mut(self) -> &mut Value {}
    pub fn insert(&mut self, value: Value) -> Value {}
    pub fn remove(self) -> Value {}
}
pub struct InlineVacantEntry;
impl InlineVacantEntry {
    pub fn key(&self) -> &str {}
    pub fn insert(self, value: Value) -> &mut Value {}
}
#[derive(Default)] pub enum Item { None, Value(Value), Table(Table), ArrayOfTables(ArrayOfTables) }
impl<I> ops::Index<I> for Item where I: Index {
    type Output = Self;
    fn index(&self, index: I) -> &Self {}
}
impl<I> ops::IndexMut<I> for Item where I: Index { fn index_mut(&mut self, index: I) -> &mut Self {} }
impl Item {
    pub fn or_insert(&mut self, item: Self) -> &mut Self {}
    pub fn type_name(&self) -> &str {}
    pub fn get<I: Index>(&self, index: I) -> Option<&Self> {}
    pub fn get_mut<I: Index>(&mut self, index: I) -> Option<&mut Self> {}
    pub fn as_value(&self) -> Option<&Value> {}
    pub fn as_table(&self) -> Option<&Table> {}
    pub fn as_array_of_tables(&self) -> Option<&ArrayOfTables> {}
    pub fn as_value_mut(&mut self) -> Option<&mut Value> {}
    pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
    pub fn as_array_of_tables_mut(&mut self) -> Option<&mut ArrayOfTables> {}
    pub fn into_value(self) -> Result<Value, Self> {}
    pub fn make_value(&mut self) {}
    pub fn into_table(self) -> Result<Table, Self> {}
    pub fn into_array_of_tables(self) -> Result<ArrayOfTables, Self> {}
    pub fn is_value(&self) -> bool {}
    pub fn is_table(&self) -> bool {}
    pub fn is_array_of_tables(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
    pub fn as_integer(&self) -> Option<i64> {}
    pub fn is_integer(&self) -> bool {}
    pub fn as_float(&self) -> Option<f64> {}
    pub fn is_float(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_bool(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_str(&self) -> bool {}
    pub fn as_datetime(&self) -> Option<&Datetime> {}
    pub fn is_datetime(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Array> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_inline_table(&self) -> Option<&InlineTable> {}
    pub fn as_inline_table_mut(&mut self) -> Option<&mut InlineTable> {}
    pub fn is_inline_table(&self) -> bool {}
    pub fn as_table_like(&self) -> Option<&dyn TableLike> {}
    pub fn as_table_like_mut(&mut self) -> Option<&mut dyn TableLike> {}
    pub fn is_table_like(&self) -> bool {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
}
impl Clone for Item {}
impl FromStr for Item {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl From<&Self> for Item {}
impl From<Table> for Item {}
impl From<ArrayOfTables> for Item {}
impl<V: Into<Value>> From<V> for Item {}
impl fmt::Display for Item {}
pub fn value<V: Into<Value>>(v: V) -> Item {}
pub fn table() -> Item {}
pub fn array() -> Item {}
pub struct Key;
impl Key {
    pub fn new(key: impl Into<String>) -> Self {}
    pub fn parse(repr: &str) -> Result<Vec<Self>, TomlError> {}
    pub fn with_leaf_decor(self, decor: Decor) -> Self {}
    pub fn with_dotted_decor(self, decor: Decor) -> Self {}
    pub fn as_mut(&mut self) -> KeyMut {}
    pub fn get(&self) -> &str {}
    pub fn as_repr(&self) -> Option<&Repr> {}
    pub fn default_repr(&self) -> Repr {}
    pub fn display_repr(&self) -> Cow<str> {}
    pub fn leaf_decor_mut(&mut self) -> &mut Decor {}
    pub fn dotted_decor_mut(&mut self) -> &mut Decor {}
    pub fn leaf_decor(&self) -> &Decor {}
    pub fn dotted_decor(&self) -> &Decor {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn fmt(&mut self) {}
}
impl Clone for Key {}
impl ops::Deref for Key {
    type Target = str;
    fn deref(&self) -> &Self::Target {}
}
impl borrow::Borrow<str> for Key {}
impl fmt::Display for Key {}
impl FromStr for Key {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl From<&str> for Key {}
impl From<&String> for Key {}
impl From<String> for Key {}
pub struct KeyMut;
impl KeyMut {
    pub fn get(&self) -> &str {}
    pub fn as_repr(&self) -> Option<&Repr> {}
    pub fn default_repr(&self) -> Repr {}
    pub fn display_repr(&self) -> Cow<str> {}
    pub fn leaf_decor_mut(&mut self) -> &mut Decor {}
    pub fn dotted_decor_mut(&mut self) -> &mut Decor {}
    pub fn leaf_decor(&self) -> &Decor {}
    pub fn dotted_decor(&self) -> &Decor {}
    pub fn fmt(&mut self) {}
}
impl ops::Deref for KeyMut {
    type Target = str;
    fn deref(&self) -> &Self::Target {}
}
impl fmt::Display for KeyMut {}
#[derive(Clone)] pub struct RawString;
impl RawString {
    pub fn as_str(&self) -> Option<&str> {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
}
impl Default for RawString {}
impl From<&str> for RawString {}
impl From<String> for RawString {}
impl From<&String> for RawString {}
impl From<Box<str>> for RawString {}
#[derive(Clone)] pub struct Formatted<T>;
impl<T> Formatted<T> where T: ValueRepr {
    pub fn new(value: T) -> Self {}
    pub fn value(&self) -> &T {}
    pub fn into_value(self) -> T {}
    pub fn as_repr(&self) -> Option<&Repr> {}
    pub fn default_repr(&self) -> Repr {}
    pub fn display_repr(&self) -> Cow<str> {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn fmt(&mut self) {}
}
impl<T> fmt::Display for Formatted<T> where T: ValueRepr {}
#[derive(Clone)] pub struct Repr;
impl Repr {
    pub fn as_raw(&self) -> &RawString {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
}
#[derive(Clone, Default)] pub struct Decor;
impl Decor {
    pub fn new(prefix: impl Into<RawString>, suffix: impl Into<RawString>) -> Self {}
    pub fn clear(&mut self) {}
    pub fn prefix(&self) -> Option<&RawString> {}
    pub fn set_prefix(&mut self, prefix: impl Into<RawString>) {}
    pub fn suffix(&self) -> Option<&RawString> {}
    pub fn set_suffix(&mut self, suffix: impl Into<RawString>) {}
}
#[derive(Clone, Default)] pub struct Table;
impl ops::Index<&str> for Table {
    type Output = Item;
    fn index(&self, key: &str) -> &Item {}
}
impl ops::IndexMut<&str> for Table { fn index_mut(&mut self, key: &str) -> &mut Item {} }
impl Table {
    pub fn new() -> Self {}
    pub fn into_inline_table(self) -> InlineTable {}
    pub fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    pub fn fmt(&mut self) {}
    pub fn sort_values(&mut self) {}
    pub fn sort_values_by<F>(&mut self, compare: F) where F: FnMut(&Key, &Item, &Key, &Item) -> cmp::Ordering { let a: &Key; let b: &Item; let c: &Key; let d: &Item; compare(a, b, c, d); }
    pub fn set_implicit(&mut self, implicit: bool) {}
    pub fn is_implicit(&self) -> bool {}
    pub fn set_dotted(&mut self, yes: bool) {}
    pub fn is_dotted(&self) -> bool {}
    pub fn set_position(&mut self, doc_position: Option<isize>) {}
    pub fn position(&self) -> Option<isize> {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn key(&self, key: &str) -> Option<&Key> {}
    pub fn key_mut(&mut self, key: &str) -> Option<KeyMut> {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
    pub fn iter(&self) -> Iter {}
    pub fn iter_mut(&mut self) -> IterMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn entry(&mut self, key: &str) -> Entry {}
    pub fn entry_format(&mut self, key: &Key) -> Entry {}
    pub fn get(&self, key: &str) -> Option<&Item> {}
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Item> {}
    pub fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)> {}
    pub fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)> {}
    pub fn contains_key(&self, key: &str) -> bool {}
    pub fn contains_table(&self, key: &str) -> bool {}
    pub fn contains_value(&self, key: &str) -> bool {}
    pub fn contains_array_of_tables(&self, key: &str) -> bool {}
    pub fn insert(&mut self, key: &str, item: Item) -> Option<Item> {}
    pub fn insert_formatted(&mut self, key: &Key, item: Item) -> Option<Item> {}
    pub fn remove(&mut self, key: &str) -> Option<Item> {}
    pub fn remove_entry(&mut self, key: &str) -> Option<(Key, Item)> {}
    pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut Item) -> bool { let a: &str; let b: &mut Item; keep(a, b); }
}
impl fmt::Display for Table {}
impl<K: Into<Key>, V: Into<Item>> Extend<(K, V)> for Table {}
impl<K: Into<Key>, V: Into<Item>> FromIterator<(K, V)> for Table {}
impl IntoIterator for Table {
    type Item = (String, Item);
    type IntoIter = IntoIter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl IntoIterator for &Table {
    type Item = (&str, &Item);
    type IntoIter = Iter;
    fn into_iter(self) -> Self::IntoIter {}
}
impl TableLike for Table {
    fn iter(&self) -> Iter {}
    fn iter_mut(&mut self) -> IterMut {}
    fn clear(&mut self) {}
    fn entry(&mut self, key: &str) -> Entry {}
    fn entry_format(&mut self, key: &Key) -> Entry {}
    fn get(&self, key: &str) -> Option<&Item> {}
    fn get_mut(&mut self, key: &str) -> Option<&mut Item> {}
    fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)> {}
    fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)> {}
    fn contains_key(&self, key: &str) -> bool {}
    fn insert(&mut self, key: &str, value: Item) -> Option<Item> {}
    fn remove(&mut self, key: &str) -> Option<Item> {}
    fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    fn fmt(&mut self) {}
    fn sort_values(&mut self) {}
    fn is_dotted(&self) -> bool {}
    fn set_dotted(&mut self, yes: bool) {}
    fn key(&self, key: &str) -> Option<&Key> {}
    fn key_mut(&mut self, key: &str) -> Option<KeyMut> {}
}
pub type IntoIter = Box<dyn Iterator<Item = (String, Item)>>;
pub type Iter = Box<dyn Iterator<Item = (&str, &Item)>>;
pub type IterMut = Box<dyn Iterator<Item = (KeyMut, &mut Item)>>;
pub trait TableLike {
    fn iter(&self) -> Iter;
    fn iter_mut(&mut self) -> IterMut;
    fn len(&self) -> usize {}
    fn is_empty(&self) -> bool {}
    fn clear(&mut self);
    fn entry(&mut self, key: &str) -> Entry;
    fn entry_format(&mut self, key: &Key) -> Entry;
    fn get(&self, key: &str) -> Option<&Item>;
    fn get_mut(&mut self, key: &str) -> Option<&mut Item>;
    fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)>;
    fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)>;
    fn contains_key(&self, key: &str) -> bool;
    fn insert(&mut self, key: &str, value: Item) -> Option<Item>;
    fn remove(&mut self, key: &str) -> Option<Item>;
    fn get_values(&self) -> Vec<(Vec<&Key>, &Value)>;
    fn fmt(&mut self);
    fn sort_values(&mut self);
    fn set_dotted(&mut self, yes: bool);
    fn is_dotted(&self) -> bool;
    fn key(&self, key: &str) -> Option<&Key>;
    fn key_mut(&mut self, key: &str) -> Option<KeyMut>;
}
pub enum Entry { Occupied(OccupiedEntry), Vacant(VacantEntry) }
impl Entry {
    pub fn key(&self) -> &str {}
    pub fn or_insert(self, default: Item) -> &mut Item {}
    pub fn or_insert_with<F: FnOnce() -> Item>(self, default: F) -> &mut Item { default(); }
}
pub struct OccupiedEntry;
impl OccupiedEntry {
    pub fn key(&self) -> &str {}
    pub fn key_mut(&mut self) -> KeyMut {}
    pub fn get(&self) -> &Item {}
    pub fn get_mut(&mut self) -> &mut Item {}
    pub fn into_mut(self) -> &mut Item {}
    pub fn insert(&mut self, value: Item) -> Item {}
    pub fn remove(self) -> Item {}
}
pub struct VacantEntry;
impl VacantEntry {
    pub fn key(&self) -> &str {}
    pub fn insert(self, value: Item) -> &mut Item {}
}
#[derive(Clone)] pub enum Value { String(Formatted<String>), Integer(Formatted<i64>), Float(Formatted<f64>), Boolean(Formatted<bool>), Datetime(Formatted<Datetime>), Array(Array), InlineTable(InlineTable) }
impl Value {
    pub fn type_name(&self) -> &str {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_str(&self) -> bool {}
    pub fn as_integer(&self) -> Option<i64> {}
    pub fn is_integer(&self) -> bool {}
    pub fn as_float(&self) -> Option<f64> {}
    pub fn is_float(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_bool(&self) -> bool {}
    pub fn as_datetime(&self) -> Option<&Datetime> {}
    pub fn is_datetime(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Array> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_inline_table(&self) -> Option<&InlineTable> {}
    pub fn as_inline_table_mut(&mut self) -> Option<&mut InlineTable> {}
    pub fn is_inline_table(&self) -> bool {}
    pub fn decor_mut(&mut self) -> &mut Decor {}
    pub fn decor(&self) -> &Decor {}
    pub fn decorated(self, prefix: impl Into<RawString>, suffix: impl Into<RawString>) -> Self {}
    pub fn span(&self) -> Option<ops::Range<usize>> {}
}
impl FromStr for Value {
    type Err = TomlError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {}
}
impl From<&Self> for Value {}
impl From<&str> for Value {}
impl From<&String> for Value {}
impl From<String> for Value {}
impl From<i64> for Value {}
impl From<f64> for Value {}
impl From<bool> for Value {}
impl From<Datetime> for Value {}
impl From<Date> for Value {}
impl From<Time> for Value {}
impl From<Array> for Value {}
impl From<InlineTable> for Value {}
impl<V: Into<Self>> FromIterator<V> for Value {}
impl<K: Into<Key>, V: Into<Self>> FromIterator<(K, V)> for Value {}
impl fmt::Display for Value {}
impl de::IntoDeserializer<Error> for Value {
    type Deserializer = ValueDeserializer;
    fn into_deserializer(self) -> Self::Deserializer {}
}
pub mod de {
    use crate::{Document, DocumentMut, TomlError};
    use serde_core::de;
    use serde_core::de::DeserializeOwned;
    use std::{error, fmt, ops, str};
    pub fn from_str<T>(s: &str) -> Result<T, Error> where T: DeserializeOwned {}
    pub fn from_slice<T>(s: &[u8]) -> Result<T, Error> where T: DeserializeOwned {}
    pub fn from_document<T>(d: impl Into<Deserializer>) -> Result<T, Error> where T: DeserializeOwned {}
    pub struct Deserializer<S = String>;
    impl<S: AsRef<str>> Deserializer<S> { pub fn parse(raw: S) -> Result<Self, Error> {} }
    impl From<DocumentMut> for Deserializer {}
    impl<S> From<Document<S>> for Deserializer<S> {}
    impl str::FromStr for Deserializer {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
    impl<S: AsRef<str>> serde_core::Deserializer for Deserializer<S> {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: de::Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_newtype_struct<V>(self, name: &str, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
    }
    impl de::IntoDeserializer<Error> for Deserializer {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self::Deserializer {}
    }
    #[derive(Clone)] pub struct Error;
    impl Error {
        pub fn add_key(&mut self, key: String) {}
        pub fn message(&self) -> &str {}
        pub fn span(&self) -> Option<ops::Range<usize>> {}
        pub fn set_input(&mut self, input: Option<&str>) {}
    }
    impl de::Error for Error {}
    impl fmt::Display for Error {}
    impl From<TomlError> for Error {}
    impl error::Error for Error {}
    pub struct ValueDeserializer;
    impl serde_core::Deserializer for ValueDeserializer {
        type Error = Error;
        fn deserialize_any<V>(self, visitor: V) -> Result<V::Value, Self::Error> where V: de::Visitor {}
        fn deserialize_option<V>(self, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_newtype_struct<V>(self, _name: &str, visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_struct<V>(self, name: &str, fields: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
        fn deserialize_enum<V>(self, name: &str, variants: &[&str], visitor: V) -> Result<V::Value, Error> where V: de::Visitor {}
    }
    impl de::IntoDeserializer<Error> for ValueDeserializer {
        type Deserializer = Self;
        fn into_deserializer(self) -> Self::Deserializer {}
    }
    impl str::FromStr for ValueDeserializer {
        type Err = Error;
        fn from_str(s: &str) -> Result<Self, Self::Err> {}
    }
}
pub mod index {
    use crate::Item;
    pub trait Index {}
    impl Index for usize {
        fn index(&self, v: &Item) -> Option<&Item> {}
        fn index_mut(&self, v: &mut Item) -> Option<&mut Item> {}
    }
    impl Index for str {
        fn index(&self, v: &Item) -> Option<&Item> {}
        fn index_mut(&self, v: &mut Item) -> Option<&mut Item> {}
    }
    impl Index for String {
        fn index(&self, v: &Item) -> Option<&Item> {}
        fn index_mut(&self, v: &mut Item) -> Option<&mut Item> {}
    }
    impl<T> Index for &T where T: Index {
        fn index(&self, v: &Item) -> Option<&Item> {}
        fn index_mut(&self, v: &mut Item) -> Option<&mut Item> {}
    }
}
pub mod repr {
    use crate::Repr;
    use toml_datetime::Datetime;
    pub trait ValueRepr {
        fn to_repr(&self) -> Repr;
    }
    impl ValueRepr for String { fn to_repr(&self) -> Repr {} }
    impl ValueRepr for i64 { fn to_repr(&self) -> Repr {} }
    impl ValueRepr for f64 { fn to_repr(&self) -> Repr {} }
    impl ValueRepr for bool { fn to_repr(&self) -> Repr {} }
    impl ValueRepr for Datetime { fn to_repr(&self) -> Repr {} }
    impl ValueRepr for toml_datetime::Datetime {}
}
pub mod ser {
    use crate::{DocumentMut, TomlError, Value};
    use crate::ser::array::{SerializeTupleVariant, SerializeValueArray};
    use crate::ser::map::{SerializeMap, SerializeStructVariant};
    use serde_core::ser;
    use std::{error, fmt};
    pub fn to_vec<T>(value: &T) -> Result<Vec<u8>, Error> where T: ser::Serialize {}
    pub fn to_string<T>(value: &T) -> Result<String, Error> where T: ser::Serialize {}
    pub fn to_string_pretty<T>(value: &T) -> Result<String, Error> where T: ser::Serialize {}
    pub fn to_document<T>(value: &T) -> Result<DocumentMut, Error> where T: ser::Serialize {}
    #[derive(Clone)] pub enum Error { UnsupportedType(Option<&str>), OutOfRange(Option<&str>), UnsupportedNone, KeyNotString, DateInvalid, Custom(String) }
    impl ser::Error for Error {}
    impl fmt::Display for Error {}
    impl From<TomlError> for Error {}
    impl error::Error for Error {}
    #[derive(Default)] pub struct ValueSerializer;
    impl ValueSerializer { pub fn new() -> Self {} }
    impl ser::Serializer for ValueSerializer {
        type Ok = Value;
        type Error = Error;
        type SerializeSeq = SerializeValueArray;
        type SerializeTuple = SerializeValueArray;
        type SerializeTupleStruct = SerializeValueArray;
        type SerializeTupleVariant = SerializeTupleVariant;
        type SerializeMap = SerializeMap;
        type SerializeStruct = SerializeMap;
        type SerializeStructVariant = SerializeStructVariant;
        fn serialize_bool(self, v: bool) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i8(self, v: i8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i16(self, v: i16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i32(self, v: i32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_i64(self, v: i64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u8(self, v: u8) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u16(self, v: u16) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u32(self, v: u32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_u64(self, v: u64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f32(self, v: f32) -> Result<Self::Ok, Self::Error> {}
        fn serialize_f64(self, v: f64) -> Result<Self::Ok, Self::Error> {}
        fn serialize_char(self, v: char) -> Result<Self::Ok, Self::Error> {}
        fn serialize_str(self, v: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_bytes(self, value: &[u8]) -> Result<Self::Ok, Self::Error> {}
        fn serialize_none(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_some<T>(self, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_unit(self) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_struct(self, name: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_unit_variant(self, _name: &str, _variant_index: u32, variant: &str) -> Result<Self::Ok, Self::Error> {}
        fn serialize_newtype_struct<T>(self, _name: &str, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_newtype_variant<T>(self, _name: &str, _variant_index: u32, variant: &str, value: &T) -> Result<Self::Ok, Self::Error> where T: ser::Serialize {}
        fn serialize_seq(self, len: Option<usize>) -> Result<Self::SerializeSeq, Self::Error> {}
        fn serialize_tuple(self, len: usize) -> Result<Self::SerializeTuple, Self::Error> {}
        fn serialize_tuple_struct(self, _name: &str, len: usize) -> Result<Self::SerializeTupleStruct, Self::Error> {}
        fn serialize_tuple_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeTupleVariant, Self::Error> {}
        fn serialize_map(self, len: Option<usize>) -> Result<Self::SerializeMap, Self::Error> {}
        fn serialize_struct(self, name: &str, len: usize) -> Result<Self::SerializeStruct, Self::Error> {}
        fn serialize_struct_variant(self, _name: &str, _variant_index: u32, variant: &str, len: usize) -> Result<Self::SerializeStructVariant, Self::Error> {}
    }
    pub mod array {
        use crate::Value;
        use crate::ser::Error;
        use serde_core::ser;
        pub struct SerializeValueArray;
        impl ser::SerializeSeq for SerializeValueArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl ser::SerializeTuple for SerializeValueArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_element<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl ser::SerializeTupleStruct for SerializeValueArray {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct SerializeTupleVariant;
        impl ser::SerializeTupleVariant for SerializeTupleVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, value: &T) -> Result<(), Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
    }
    pub mod map {
        use crate::{InlineTable, Value};
        use crate::ser::Error;
        use serde_core::ser;
        pub enum SerializeMap { Datetime(SerializeDatetime), Table(SerializeInlineTable) }
        impl ser::SerializeMap for SerializeMap {
            type Ok = Value;
            type Error = Error;
            fn serialize_key<T>(&mut self, input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl ser::SerializeStruct for SerializeMap {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct SerializeStructVariant;
        impl ser::SerializeStructVariant for SerializeStructVariant {
            type Ok = Value;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct SerializeDatetime;
        impl ser::SerializeMap for SerializeDatetime {
            type Ok = crate::Datetime;
            type Error = Error;
            fn serialize_key<T>(&mut self, _input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn serialize_value<T>(&mut self, _value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl ser::SerializeStruct for SerializeDatetime {
            type Ok = crate::Datetime;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        pub struct SerializeInlineTable;
        impl ser::SerializeMap for SerializeInlineTable {
            type Ok = InlineTable;
            type Error = Error;
            fn serialize_key<T>(&mut self, input: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn serialize_value<T>(&mut self, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn serialize_entry<K, V>(&mut self, key: &K, value: &V) -> Result<(), Self::Error> where K: ser::Serialize, V: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
        impl ser::SerializeStruct for SerializeInlineTable {
            type Ok = InlineTable;
            type Error = Error;
            fn serialize_field<T>(&mut self, key: &str, value: &T) -> Result<(), Self::Error> where T: ser::Serialize {}
            fn end(self) -> Result<Self::Ok, Self::Error> {}
        }
    }
}
pub mod visit {
    use crate::{Array, ArrayOfTables, DocumentMut, Formatted, InlineTable, Item, Table, TableLike, Value};
    pub trait Visit {
        fn visit_document(&mut self, node: &DocumentMut) {}
        fn visit_item(&mut self, node: &Item) {}
        fn visit_table(&mut self, node: &Table) {}
        fn visit_inline_table(&mut self, node: &InlineTable) {}
        fn visit_table_like(&mut self, node: &dyn TableLike) {}
        fn visit_table_like_kv(&mut self, key: &str, node: &Item) {}
        fn visit_array(&mut self, node: &Array) {}
        fn visit_array_of_tables(&mut self, node: &ArrayOfTables) {}
        fn visit_value(&mut self, node: &Value) {}
        fn visit_boolean(&mut self, node: &Formatted<bool>) {}
        fn visit_datetime(&mut self, node: &Formatted<Datetime>) {}
        fn visit_float(&mut self, node: &Formatted<f64>) {}
        fn visit_integer(&mut self, node: &Formatted<i64>) {}
        fn visit_string(&mut self, node: &Formatted<String>) {}
    }
    pub fn visit_document<V>(v: &mut V, node: &DocumentMut) where V: Visit {}
    pub fn visit_item<V>(v: &mut V, node: &Item) where V: Visit {}
    pub fn visit_table<V>(v: &mut V, node: &Table) where V: Visit {}
    pub fn visit_inline_table<V>(v: &mut V, node: &InlineTable) where V: Visit {}
    pub fn visit_table_like<V>(v: &mut V, node: &dyn TableLike) where V: Visit {}
    pub fn visit_table_like_kv<V>(v: &mut V, _key: &str, node: &Item) where V: Visit {}
    pub fn visit_array<V>(v: &mut V, node: &Array) where V: Visit {}
    pub fn visit_array_of_tables<V>(v: &mut V, node: &ArrayOfTables) where V: Visit {}
    pub fn visit_value<V>(v: &mut V, node: &Value) where V: Visit {}
}
pub mod visit_mut {
    use crate::{Array, ArrayOfTables, DocumentMut, Formatted, InlineTable, Item, KeyMut, Table, TableLike, Value};
    pub trait VisitMut {
        fn visit_document_mut(&mut self, node: &mut DocumentMut) {}
        fn visit_item_mut(&mut self, node: &mut Item) {}
        fn visit_table_mut(&mut self, node: &mut Table) {}
        fn visit_inline_table_mut(&mut self, node: &mut InlineTable) {}
        fn visit_table_like_mut(&mut self, node: &mut dyn TableLike) {}
        fn visit_table_like_kv_mut(&mut self, key: KeyMut, node: &mut Item) {}
        fn visit_array_mut(&mut self, node: &mut Array) {}
        fn visit_array_of_tables_mut(&mut self, node: &mut ArrayOfTables) {}
        fn visit_value_mut(&mut self, node: &mut Value) {}
        fn visit_boolean_mut(&mut self, node: &mut Formatted<bool>) {}
        fn visit_datetime_mut(&mut self, node: &mut Formatted<Datetime>) {}
        fn visit_float_mut(&mut self, node: &mut Formatted<f64>) {}
        fn visit_integer_mut(&mut self, node: &mut Formatted<i64>) {}
        fn visit_string_mut(&mut self, node: &mut Formatted<String>) {}
    }
    pub fn visit_document_mut<V>(v: &mut V, node: &mut DocumentMut) where V: VisitMut {}
    pub fn visit_item_mut<V>(v: &mut V, node: &mut Item) where V: VisitMut {}
    pub fn visit_table_mut<V>(v: &mut V, node: &mut Table) where V: VisitMut {}
    pub fn visit_inline_table_mut<V>(v: &mut V, node: &mut InlineTable) where V: VisitMut {}
    pub fn visit_table_like_mut<V>(v: &mut V, node: &mut dyn TableLike) where V: VisitMut {}
    pub fn visit_table_like_kv_mut<V>(v: &mut V, _key: KeyMut, node: &mut Item) where V: VisitMut {}
    pub fn visit_array_mut<V>(v: &mut V, node: &mut Array) where V: VisitMut {}
    pub fn visit_array_of_tables_mut<V>(v: &mut V, node: &mut ArrayOfTables) where V: VisitMut {}
    pub fn visit_value_mut<V>(v: &mut V, node: &mut Value) where V: VisitMut {}
}
