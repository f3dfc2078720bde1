//! smartcore 0.7.0. Only `fit` trains; to predict takes as long as there are rows.

pub mod error { #[derive(Debug)] pub struct Failed; impl std::fmt::Display for Failed {} impl std::error::Error for Failed {} }
pub mod api {
    use crate::error::Failed;
    pub trait UnsupervisedEstimator<X, P> { #[blocking(cpu)] fn fit(x: &X, parameters: P) -> Result<Self, Failed>; }
    pub trait SupervisedEstimator<X, Y, P> { fn new() -> Self; #[blocking(cpu)] fn fit(x: &X, y: &Y, parameters: P) -> Result<Self, Failed>; }
    pub trait Predictor<X, Y> { fn predict(&self, x: &X) -> Result<Y, Failed>; }
    pub trait Transformer<X> { fn transform(&self, x: &X) -> Result<X, Failed>; }
}
pub mod cluster {
    pub mod kmeans {
        use crate::error::Failed;
        pub struct KMeans<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct KMeansParameters;
        impl<TX, TY, X, Y> KMeans<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(data: &X, parameters: KMeansParameters) -> Result<KMeans<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod dbscan {
        use crate::error::Failed;
        pub struct DBSCAN<TX, TY, X, Y, D> { tx: TX, ty: TY, x: X, y: Y, d: D }
        impl<TX, TY, X, Y, D> DBSCAN<TX, TY, X, Y, D> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, parameters: P) -> Result<DBSCAN<TX, TY, X, Y, D>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod agglomerative {
        use crate::error::Failed;
        pub struct AgglomerativeClustering<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct AgglomerativeClusteringParameters;
        impl<TX, TY, X, Y> AgglomerativeClustering<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(data: &X, parameters: AgglomerativeClusteringParameters) -> Result<AgglomerativeClustering<TX, TY, X, Y>, Failed> {}
        }
    }
}
pub mod decomposition {
    pub mod pca {
        use crate::error::Failed;
        pub struct PCA<T, X> { t: T, x: X }
        #[derive(Clone, Debug, Default)] pub struct PCAParameters;
        impl<T, X> PCA<T, X> {
            #[blocking(cpu)] pub fn fit(data: &X, parameters: PCAParameters) -> Result<PCA<T, X>, Failed> {}
            pub fn transform(&self, x: &X) -> Result<X, Failed> {}
        }
    }
    pub mod svd {
        use crate::error::Failed;
        pub struct SVD<T, X> { t: T, x: X }
        #[derive(Clone, Debug, Default)] pub struct SVDParameters;
        impl<T, X> SVD<T, X> {
            #[blocking(cpu)] pub fn fit(x: &X, parameters: SVDParameters) -> Result<SVD<T, X>, Failed> {}
            pub fn transform(&self, x: &X) -> Result<X, Failed> {}
        }
    }
}
pub mod ensemble {
    pub mod random_forest_classifier {
        use crate::error::Failed;
        pub struct RandomForestClassifier<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct RandomForestClassifierParameters;
        impl<TX, TY, X, Y> RandomForestClassifier<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(x: &X, y: &Y, parameters: RandomForestClassifierParameters) -> Result<RandomForestClassifier<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod random_forest_regressor {
        use crate::error::Failed;
        pub struct RandomForestRegressor<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct RandomForestRegressorParameters;
        impl<TX, TY, X, Y> RandomForestRegressor<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(x: &X, y: &Y, parameters: RandomForestRegressorParameters) -> Result<RandomForestRegressor<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod extra_trees_regressor {
        use crate::error::Failed;
        pub struct ExtraTreesRegressor<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct ExtraTreesRegressorParameters;
        impl<TX, TY, X, Y> ExtraTreesRegressor<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(x: &X, y: &Y, parameters: ExtraTreesRegressorParameters) -> Result<ExtraTreesRegressor<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
}
pub mod linear {
    pub mod linear_regression {
        use crate::error::Failed;
        pub struct LinearRegression<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> LinearRegression<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<LinearRegression<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod logistic_regression {
        use crate::error::Failed;
        pub struct LogisticRegression<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> LogisticRegression<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<LogisticRegression<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod ridge_regression {
        use crate::error::Failed;
        pub struct RidgeRegression<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> RidgeRegression<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<RidgeRegression<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod lasso {
        use crate::error::Failed;
        pub struct Lasso<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> Lasso<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<Lasso<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod elastic_net {
        use crate::error::Failed;
        pub struct ElasticNet<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> ElasticNet<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<ElasticNet<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
}
pub mod neighbors {
    pub mod knn_classifier {
        use crate::error::Failed;
        pub struct KNNClassifier<TX, TY, X, Y, D> { tx: TX, ty: TY, x: X, y: Y, d: D }
        impl<TX, TY, X, Y, D> KNNClassifier<TX, TY, X, Y, D> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<KNNClassifier<TX, TY, X, Y, D>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod knn_regressor {
        use crate::error::Failed;
        pub struct KNNRegressor<TX, TY, X, Y, D> { tx: TX, ty: TY, x: X, y: Y, d: D }
        impl<TX, TY, X, Y, D> KNNRegressor<TX, TY, X, Y, D> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<KNNRegressor<TX, TY, X, Y, D>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
}
pub mod naive_bayes {
    pub mod gaussian {
        use crate::error::Failed;
        pub struct GaussianNB<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> GaussianNB<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<GaussianNB<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod bernoulli {
        use crate::error::Failed;
        pub struct BernoulliNB<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> BernoulliNB<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<BernoulliNB<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod multinomial {
        use crate::error::Failed;
        pub struct MultinomialNB<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> MultinomialNB<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<MultinomialNB<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod categorical {
        use crate::error::Failed;
        pub struct CategoricalNB<T, X, Y> { t: T, x: X, y: Y }
        impl<T, X, Y> CategoricalNB<T, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: P) -> Result<CategoricalNB<T, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
}
pub mod tree {
    pub mod decision_tree_classifier {
        use crate::error::Failed;
        pub struct DecisionTreeClassifier<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct DecisionTreeClassifierParameters;
        impl<TX, TY, X, Y> DecisionTreeClassifier<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(x: &X, y: &Y, parameters: DecisionTreeClassifierParameters) -> Result<DecisionTreeClassifier<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
    pub mod decision_tree_regressor {
        use crate::error::Failed;
        pub struct DecisionTreeRegressor<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        #[derive(Clone, Debug, Default)] pub struct DecisionTreeRegressorParameters;
        impl<TX, TY, X, Y> DecisionTreeRegressor<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit(x: &X, y: &Y, parameters: DecisionTreeRegressorParameters) -> Result<DecisionTreeRegressor<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Y, Failed> {}
        }
    }
}
pub mod svm {
    pub mod svc {
        use crate::error::Failed;
        pub struct SVC<TX, TY, X, Y> { tx: TX, ty: TY, x: X, y: Y }
        impl<TX, TY, X, Y> SVC<TX, TY, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: &P) -> Result<SVC<TX, TY, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Vec<TX>, Failed> {}
        }
    }
    pub mod svr {
        use crate::error::Failed;
        pub struct SVR<T, X, Y> { t: T, x: X, y: Y }
        impl<T, X, Y> SVR<T, X, Y> {
            #[blocking(cpu)] pub fn fit<P>(x: &X, y: &Y, parameters: &P) -> Result<SVR<T, X, Y>, Failed> {}
            pub fn predict(&self, x: &X) -> Result<Vec<T>, Failed> {}
        }
    }
}
