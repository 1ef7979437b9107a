var r
