//! Tuples, as far as traits go.

use crate::fmt::Debug;
use crate::hash::Hash;

impl Clone for () { fn clone(&self) -> Self {} }
impl Copy for () {}
impl Default for () { fn default() -> Self {} }
impl PartialEq for () { fn eq(&self, other: &Self) -> bool {} }
impl Eq for () {}
impl PartialOrd for () {}
impl Ord for () { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl Debug for () {}
impl Hash for () {}
impl<A: Clone> Clone for (A,) { fn clone(&self) -> Self {} }
impl<A: Copy> Copy for (A,) {}
impl<A: Default> Default for (A,) { fn default() -> Self {} }
impl<A: PartialEq> PartialEq for (A,) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq> Eq for (A,) {}
impl<A: PartialOrd> PartialOrd for (A,) {}
impl<A: Ord> Ord for (A,) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug> Debug for (A,) {}
impl<A: Hash> Hash for (A,) {}
impl<A: Clone, B: Clone> Clone for (A, B) { fn clone(&self) -> Self {} }
impl<A: Copy, B: Copy> Copy for (A, B) {}
impl<A: Default, B: Default> Default for (A, B) { fn default() -> Self {} }
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: Ord, B: Ord> Ord for (A, B) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug, B: Debug> Debug for (A, B) {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) { fn clone(&self) -> Self {} }
impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) { fn default() -> Self {} }
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) { fn clone(&self) -> Self {} }
impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) { fn default() -> Self {} }
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone> Clone for (A, B, C, D, E) { fn clone(&self) -> Self {} }
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy> Copy for (A, B, C, D, E) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default> Default for (A, B, C, D, E) { fn default() -> Self {} }
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq> PartialEq for (A, B, C, D, E) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq> Eq for (A, B, C, D, E) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd> PartialOrd for (A, B, C, D, E) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord> Ord for (A, B, C, D, E) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug> Debug for (A, B, C, D, E) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash> Hash for (A, B, C, D, E) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone> Clone for (A, B, C, D, E, F) { fn clone(&self) -> Self {} }
impl<A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy> Copy for (A, B, C, D, E, F) {}
impl<A: Default, B: Default, C: Default, D: Default, E: Default, F: Default> Default for (A, B, C, D, E, F) { fn default() -> Self {} }
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq> PartialEq for (A, B, C, D, E, F) { fn eq(&self, other: &Self) -> bool {} }
impl<A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq> Eq for (A, B, C, D, E, F) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd> PartialOrd for (A, B, C, D, E, F) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord> Ord for (A, B, C, D, E, F) { fn cmp(&self, other: &Self) -> crate::cmp::Ordering {} }
impl<A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug> Debug for (A, B, C, D, E, F) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash> Hash for (A, B, C, D, E, F) {}
