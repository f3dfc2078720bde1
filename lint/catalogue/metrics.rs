//! metrics 0.24.6.

#[returns(metrics::Counter)] macro_rules! counter { () => {} }
macro_rules! describe_counter { () => {} }
macro_rules! describe_gauge { () => {} }
macro_rules! describe_histogram { () => {} }
#[returns(metrics::Gauge)] macro_rules! gauge { () => {} }
#[returns(metrics::Histogram)] macro_rules! histogram { () => {} }
use core::time;
use crate::cow::Cow;
use std::{convert, fmt};
use std::borrow::Borrow;
use std::error::Error;
use std::hash::Hasher;
use std::slice::Iter;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
pub type SharedString = Cow<str>;
pub struct KeyHasher;
impl Default for KeyHasher {}
impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {}
    fn write(&mut self, bytes: &[u8]) {}
    fn write_u64(&mut self, i: u64) {}
}
#[derive(Clone)] pub enum GaugeValue { Absolute(f64), Increment(f64), Decrement(f64) }
impl GaugeValue { pub fn update_value(&self, input: f64) -> f64 {} }
#[derive(Clone, Copy)] pub enum Unit { Count, Percent, Seconds, Milliseconds, Microseconds, Nanoseconds, Tebibytes, Gibibytes, Mebibytes, Kibibytes, Bytes, TerabitsPerSecond, GigabitsPerSecond, MegabitsPerSecond, KilobitsPerSecond, BitsPerSecond, CountPerSecond }
impl Unit {
    pub fn as_str(&self) -> &str {}
    pub fn as_canonical_label(&self) -> &str {}
    pub fn from_string(s: &str) -> Option<Unit> {}
    pub fn is_time_based(&self) -> bool {}
    pub fn is_data_based(&self) -> bool {}
    pub fn is_data_rate_based(&self) -> bool {}
}
pub trait IntoF64 {
    fn into_f64(self) -> f64;
}
impl IntoF64 for f64 { fn into_f64(self) -> f64 {} }
impl IntoF64 for time::Duration { fn into_f64(self) -> f64 {} }
pub trait CounterFn {
    fn increment(&self, value: u64);
    fn absolute(&self, value: u64);
}
impl CounterFn for AtomicU64 {
    fn increment(&self, value: u64) {}
    fn absolute(&self, value: u64) {}
}
impl<T> CounterFn for Arc<T> where T: CounterFn {
    fn increment(&self, value: u64) {}
    fn absolute(&self, value: u64) {}
}
pub trait GaugeFn {
    fn increment(&self, value: f64);
    fn decrement(&self, value: f64);
    fn set(&self, value: f64);
}
impl GaugeFn for AtomicU64 {
    fn increment(&self, value: f64) {}
    fn decrement(&self, value: f64) {}
    fn set(&self, value: f64) {}
}
impl<T> GaugeFn for Arc<T> where T: GaugeFn {
    fn increment(&self, value: f64) {}
    fn decrement(&self, value: f64) {}
    fn set(&self, value: f64) {}
}
pub trait HistogramFn {
    fn record(&self, value: f64);
    fn record_many(&self, value: f64, count: usize) {}
}
impl<T> HistogramFn for Arc<T> where T: HistogramFn { fn record(&self, value: f64) {} }
#[derive(Clone)] pub struct Counter;
impl Counter {
    pub fn noop() -> Self {}
    pub fn from_arc<F: CounterFn>(a: Arc<F>) -> Self {}
    pub fn increment(&self, value: u64) {}
    pub fn absolute(&self, value: u64) {}
}
impl<T> From<Arc<T>> for Counter where T: CounterFn {}
#[derive(Clone)] pub struct Gauge;
impl Gauge {
    pub fn noop() -> Self {}
    pub fn from_arc<F: GaugeFn>(a: Arc<F>) -> Self {}
    pub fn increment<T: IntoF64>(&self, value: T) {}
    pub fn decrement<T: IntoF64>(&self, value: T) {}
    pub fn set<T: IntoF64>(&self, value: T) {}
}
impl<T> From<Arc<T>> for Gauge where T: GaugeFn {}
#[derive(Clone)] pub struct Histogram;
impl Histogram {
    pub fn noop() -> Self {}
    pub fn from_arc<F: HistogramFn>(a: Arc<F>) -> Self {}
    pub fn record<T: IntoF64>(&self, value: T) {}
    pub fn record_many<T: IntoF64>(&self, value: T, count: usize) {}
}
impl<T> From<Arc<T>> for Histogram where T: HistogramFn {}
#[derive(Clone)] pub struct KeyName;
impl KeyName {
    pub fn from_const_str(name: &str) -> Self {}
    pub fn as_str(&self) -> &str {}
    pub fn into_inner(self) -> SharedString {}
    pub fn to_retained(&self) -> Self {}
}
impl<T> From<T> for KeyName where T: Into<SharedString> {}
impl Borrow<str> for KeyName {}
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn from_name<N>(name: N) -> Self where N: Into<KeyName> {}
    pub fn from_parts<N, L>(name: N, labels: L) -> Self where N: Into<KeyName>, L: IntoLabels {}
    pub fn from_static_labels<N>(name: N, labels: &[Label]) -> Self where N: Into<KeyName> {}
    pub fn from_static_name(name: &str) -> Self {}
    pub fn from_static_parts(name: &str, labels: &[Label]) -> Self {}
    pub fn name(&self) -> &str {}
    pub fn name_shared(&self) -> KeyName {}
    pub fn labels(&self) -> Iter<Label> {}
    pub fn into_parts(self) -> (KeyName, Vec<Label>) {}
    pub fn to_retained(&self) -> Self {}
    pub fn with_extra_labels(&self, extra_labels: Vec<Label>) -> Self {}
    pub fn get_hash(&self) -> u64 {}
}
impl fmt::Display for Key {}
impl<T> From<T> for Key where T: Into<KeyName> {}
impl<N, L> From<(N, L)> for Key where N: Into<KeyName>, L: IntoLabels {}
#[derive(Clone)] pub struct Label;
impl Label {
    pub fn new<K, V>(key: K, value: V) -> Self where K: Into<SharedString>, V: Into<SharedString> {}
    pub fn from_static_parts(key: &str, value: &str) -> Self {}
    pub fn key(&self) -> &str {}
    pub fn value(&self) -> &str {}
    pub fn into_parts(self) -> (SharedString, SharedString) {}
}
impl<K, V> From<&(K, V)> for Label where K: Into<SharedString> + Clone, V: Into<SharedString> + Clone {}
impl<K, V> From<(&K, &V)> for Label where K: Into<SharedString> + Clone, V: Into<SharedString> + Clone {}
impl IntoLabels for Vec<Label> { fn into_labels(self) -> Vec<Label> {} }
pub trait IntoLabels {
    fn into_labels(self) -> Vec<Label>;
}
impl IntoLabels for Iter<Label> { fn into_labels(self) -> Vec<Label> {} }
impl<T, L> IntoLabels for &T where Self: IntoIterator<Item = L>, L: Into<Label> { fn into_labels(self) -> Vec<Label> {} }
#[derive(Clone, Copy)] pub struct Level;
impl Level {
    pub const TRACE: Self = _;
    pub const DEBUG: Self = _;
    pub const INFO: Self = _;
    pub const WARN: Self = _;
    pub const ERROR: Self = _;
}
impl convert::TryFrom<&str> for Level { type Error = String; }
#[derive(Clone)] pub struct Metadata;
impl Metadata {
    pub fn new(target: &str, level: Level, module_path: Option<&str>) -> Self {}
    pub fn level(&self) -> &Level {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
}
pub trait Recorder {
    fn describe_counter(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn describe_gauge(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn describe_histogram(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn register_counter(&self, key: &Key, metadata: &Metadata) -> Counter;
    fn register_gauge(&self, key: &Key, metadata: &Metadata) -> Gauge;
    fn register_histogram(&self, key: &Key, metadata: &Metadata) -> Histogram;
}
pub struct LocalRecorderGuard;
pub fn set_global_recorder<R>(recorder: R) -> Result<(), SetRecorderError<R>> where R: Recorder {}
pub fn set_default_local_recorder(recorder: &dyn Recorder) -> LocalRecorderGuard {}
pub fn with_local_recorder<T>(recorder: &dyn Recorder, f: impl FnOnce() -> T) -> T { f() }
pub fn with_recorder<T>(f: impl FnOnce(&dyn Recorder) -> T) -> T { let a: &dyn Recorder; f(a) }
pub struct SetRecorderError<R>(pub R);
impl<R> SetRecorderError<R> { pub fn into_inner(self) -> R {} }
impl<R> fmt::Display for SetRecorderError<R> {}
impl<R> Error for SetRecorderError<R> {}
pub struct NoopRecorder;
impl Recorder for NoopRecorder {
    fn describe_counter(&self, _key: KeyName, _unit: Option<Unit>, _description: SharedString) {}
    fn describe_gauge(&self, _key: KeyName, _unit: Option<Unit>, _description: SharedString) {}
    fn describe_histogram(&self, _key: KeyName, _unit: Option<Unit>, _description: SharedString) {}
    fn register_counter(&self, _key: &Key, _metadata: &Metadata) -> Counter {}
    fn register_gauge(&self, _key: &Key, _metadata: &Metadata) -> Gauge {}
    fn register_histogram(&self, _key: &Key, _metadata: &Metadata) -> Histogram {}
}
pub mod atomics {
    pub use std::sync::atomic::AtomicU64;
}
pub mod cow {
    use std::{borrow, fmt};
    use std::borrow::Borrow;
    use std::ops::Deref;
    use std::ptr::NonNull;
    use std::sync::Arc;
    pub struct Cow<T: Cowable>;
    impl<T> Cow<T> where T: Cowable {
        pub fn from_owned(owned: T::Owned) -> Self {}
        pub fn from_shared(arc: Arc<T>) -> Self {}
        pub fn into_owned(self) -> <T as ToOwned>::Owned {}
        pub fn from_borrowed(borrowed: &T) -> Self {}
    }
    impl<T> Cow<[T]> where T: Clone { pub fn const_slice(val: &[T]) -> Cow<[T]> {} }
    impl Cow<str> { pub fn const_str(val: &str) -> Self {} }
    impl<T> Deref for Cow<T> where T: Cowable {
        type Target = T;
        fn deref(&self) -> &Self::Target {}
    }
    impl<T> Clone for Cow<T> where T: Cowable {}
    impl<T> Default for Cow<T> where T: Cowable, &T: Default {}
    impl<T> From<&T> for Cow<T> where T: Cowable {}
    impl<T> From<Arc<T>> for Cow<T> where T: Cowable {}
    impl From<borrow::Cow<str>> for Cow<str> {}
    impl From<String> for Cow<str> {}
    impl<T> From<Vec<T>> for Cow<[T]> where T: Clone {}
    impl<T> AsRef<T> for Cow<T> where T: Cowable {}
    impl<T> Borrow<T> for Cow<T> where T: Cowable {}
    impl<T> fmt::Display for Cow<T> where T: Cowable + fmt::Display {}
    pub trait Cowable: ToOwned {
        type Pointer;
        fn borrowed_into_parts(&self) -> (NonNull<Self::Pointer>, Metadata);
        fn owned_into_parts(owned: <Self as ToOwned>::Owned) -> (NonNull<Self::Pointer>, Metadata);
        fn shared_into_parts(arc: Arc<Self>) -> (NonNull<Self::Pointer>, Metadata);
        fn borrowed_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> *const Self;
        fn owned_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> <Self as ToOwned>::Owned;
        fn clone_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> (NonNull<Self::Pointer>, Metadata);
        fn drop_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata);
    }
    impl Cowable for str {
        type Pointer = u8;
        fn borrowed_into_parts(&self) -> (NonNull<Self::Pointer>, Metadata) {}
        fn owned_into_parts(owned: Self::Owned) -> (NonNull<Self::Pointer>, Metadata) {}
        fn shared_into_parts(arc: Arc<Self>) -> (NonNull<Self::Pointer>, Metadata) {}
        fn borrowed_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> *const Self {}
        fn owned_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> <Self as ToOwned>::Owned {}
        fn clone_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> (NonNull<Self::Pointer>, Metadata) {}
        fn drop_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) {}
    }
    impl<T> Cowable for [T] where T: Clone {
        type Pointer = T;
        fn borrowed_into_parts(&self) -> (NonNull<Self::Pointer>, Metadata) {}
        fn owned_into_parts(owned: <Self as ToOwned>::Owned) -> (NonNull<Self::Pointer>, Metadata) {}
        fn shared_into_parts(arc: Arc<Self>) -> (NonNull<Self::Pointer>, Metadata) {}
        fn borrowed_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> *const Self {}
        fn owned_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> <Self as ToOwned>::Owned {}
        fn clone_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) -> (NonNull<Self::Pointer>, Metadata) {}
        fn drop_from_parts(ptr: NonNull<Self::Pointer>, metadata: &Metadata) {}
    }
    #[derive(Clone, Copy)] pub struct Metadata;
}
