-- Where Microsoft.Orleans.*.AdoNet 10.4.2 looks for its statements: it reads them by key, with its own names of parameters and columns. The statements
-- here are this sample's own; whoever changes the version of Orleans compares the keys before the cluster does.
CREATE TABLE IF NOT EXISTS OrleansQuery (
    QueryKey varchar(64) PRIMARY KEY,
    QueryText text NOT NULL
);
