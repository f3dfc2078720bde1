//! linfa 0.8.1: what the algorithms of its other crates have in common. Only `fit` trains.

pub use dataset::{Dataset, DatasetBase};
pub mod dataset {
    #[derive(Clone, Debug)] pub struct DatasetBase<R, T> { pub records: R, pub targets: T }
    impl<R, T> DatasetBase<R, T> {
        pub fn new(records: R, targets: T) -> DatasetBase<R, T> { DatasetBase { records, targets } }
        pub fn targets(&self) -> &T { &self.targets }
        pub fn records(&self) -> &R { &self.records }
        pub fn with_records<U>(self, records: U) -> DatasetBase<U, T> { let targets = self.targets; DatasetBase { records, targets } }
        pub fn with_targets<U>(self, targets: U) -> DatasetBase<R, U> { let records = self.records; DatasetBase { records, targets } }
    }
    pub type Dataset<D, T, I> = DatasetBase<ndarray::Array2<D>, ndarray::Array<T, I>>;
}
pub mod traits {
    use crate::dataset::DatasetBase;
    pub trait Transformer<R, T> { fn transform(&self, x: R) -> T; }
    pub trait Fit<R, T, E> {
        type Object;
        #[by_name(cpu)] #[blocking(cpu)] fn fit(&self, dataset: &DatasetBase<R, T>) -> Result<Self::Object, E>;
    }
    pub trait FitWith<R, T, E> {
        type ObjectIn;
        type ObjectOut;
        #[by_name(cpu)] #[blocking(cpu)] fn fit_with(&self, model: Self::ObjectIn, dataset: &DatasetBase<R, T>) -> Result<Self::ObjectOut, E>;
    }
    pub trait Predict<R, T> { fn predict(&self, x: R) -> T; }
    pub trait PredictInplace<R, T> {
        fn predict_inplace(&self, x: &R, y: &mut T);
        fn default_target(&self, x: &R) -> T;
    }
}
pub mod prelude {
    pub use crate::dataset::{Dataset, DatasetBase};
    pub use crate::traits::{Fit, FitWith, Predict, PredictInplace, Transformer};
}
