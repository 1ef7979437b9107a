import ArgumentParser
import Hummingbird
import GRDB
import JWTKit
import Mustache
import Yams
import _CryptoExtras
print("x")
