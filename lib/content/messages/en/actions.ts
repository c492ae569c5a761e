// Made by lib/content/messages/make-index.mjs from the files in this folder.
import antiPhishingCode from './actions/anti-phishing-code.json' with { type: 'json' };
import bankLogin from './actions/bank-login.json' with { type: 'json' };
import bankLookForSigns from './actions/bank-look-for-signs.json' with { type: 'json' };
import blockCard from './actions/block-card.json' with { type: 'json' };
import callPhoneCompany from './actions/call-phone-company.json' with { type: 'json' };
import cancelWithdrawals from './actions/cancel-withdrawals.json' with { type: 'json' };
import changePassword from './actions/change-password.json' with { type: 'json' };
import changeReusedPasswords from './actions/change-reused-passwords.json' with { type: 'json' };
import checkAgain from './actions/check-again.json' with { type: 'json' };
import checkClickedLink from './actions/check-clicked-link.json' with { type: 'json' };
import checkEmailForwarding from './actions/check-email-forwarding.json' with { type: 'json' };
import checkForMalware from './actions/check-for-malware.json' with { type: 'json' };
import checkScannedCode from './actions/check-scanned-code.json' with { type: 'json' };
import checkSubAccounts from './actions/check-sub-accounts.json' with { type: 'json' };
import contactSupport from './actions/contact-support.json' with { type: 'json' };
import cutRemoteAccess from './actions/cut-remote-access.json' with { type: 'json' };
import deleteApiKeys from './actions/delete-api-keys.json' with { type: 'json' };
import deleteKeysOnReopening from './actions/delete-keys-on-reopening.json' with { type: 'json' };
import endCall from './actions/end-call.json' with { type: 'json' };
import freezeAccount from './actions/freeze-account.json' with { type: 'json' };
import getEmailBack from './actions/get-email-back.json' with { type: 'json' };
import giveRecord from './actions/give-record.json' with { type: 'json' };
import guardIdentity from './actions/guard-identity.json' with { type: 'json' };
import holdWithdrawals from './actions/hold-withdrawals.json' with { type: 'json' };
import keepMessages from './actions/keep-messages.json' with { type: 'json' };
import knowTheScript from './actions/know-the-script.json' with { type: 'json' };
import lockPhoneNumber from './actions/lock-phone-number.json' with { type: 'json' };
import lockWithdrawals from './actions/lock-withdrawals.json' with { type: 'json' };
import lookAtTrades from './actions/look-at-trades.json' with { type: 'json' };
import lookForSigns from './actions/look-for-signs.json' with { type: 'json' };
import mailCheckAgain from './actions/mail-check-again.json' with { type: 'json' };
import mailForwarding from './actions/mail-forwarding.json' with { type: 'json' };
import mailLinkedApps from './actions/mail-linked-apps.json' with { type: 'json' };
import mailLookForSigns from './actions/mail-look-for-signs.json' with { type: 'json' };
import mailLookSent from './actions/mail-look-sent.json' with { type: 'json' };
import mailOtherAccounts from './actions/mail-other-accounts.json' with { type: 'json' };
import mailPassword from './actions/mail-password.json' with { type: 'json' };
import mailRecover from './actions/mail-recover.json' with { type: 'json' };
import mailRecoveryInfo from './actions/mail-recovery-info.json' with { type: 'json' };
import mailSecondFactor from './actions/mail-second-factor.json' with { type: 'json' };
import mailSecurityEvents from './actions/mail-security-events.json' with { type: 'json' };
import mailSignOut from './actions/mail-sign-out.json' with { type: 'json' };
import mailWarnContacts from './actions/mail-warn-contacts.json' with { type: 'json' };
import managerAccounts from './actions/manager-accounts.json' with { type: 'json' };
import managerContents from './actions/manager-contents.json' with { type: 'json' };
import managerLookForSigns from './actions/manager-look-for-signs.json' with { type: 'json' };
import managerOtherPasswords from './actions/manager-other-passwords.json' with { type: 'json' };
import managerPassword from './actions/manager-password.json' with { type: 'json' };
import managerRecover from './actions/manager-recover.json' with { type: 'json' };
import managerSecondFactor from './actions/manager-second-factor.json' with { type: 'json' };
import managerSignOut from './actions/manager-sign-out.json' with { type: 'json' };
import messengerLock from './actions/messenger-lock.json' with { type: 'json' };
import messengerLookForSigns from './actions/messenger-look-for-signs.json' with { type: 'json' };
import messengerRecover from './actions/messenger-recover.json' with { type: 'json' };
import messengerSignOut from './actions/messenger-sign-out.json' with { type: 'json' };
import messengerWarnContacts from './actions/messenger-warn-contacts.json' with { type: 'json' };
import moveLoginEmail from './actions/move-login-email.json' with { type: 'json' };
import moveSelfCustody from './actions/move-self-custody.json' with { type: 'json' };
import newLoginEmail from './actions/new-login-email.json' with { type: 'json' };
import otherExchanges from './actions/other-exchanges.json' with { type: 'json' };
import phoneAfterRegain from './actions/phone-after-regain.json' with { type: 'json' };
import phoneAskChanges from './actions/phone-ask-changes.json' with { type: 'json' };
import phoneBlockSim from './actions/phone-block-sim.json' with { type: 'json' };
import phoneCodes from './actions/phone-codes.json' with { type: 'json' };
import phoneLock from './actions/phone-lock.json' with { type: 'json' };
import phoneLookForSigns from './actions/phone-look-for-signs.json' with { type: 'json' };
import phoneMessengers from './actions/phone-messengers.json' with { type: 'json' };
import phoneRegain from './actions/phone-regain.json' with { type: 'json' };
import phoneResetAccounts from './actions/phone-reset-accounts.json' with { type: 'json' };
import phoneWriteTimes from './actions/phone-write-times.json' with { type: 'json' };
import recallPayment from './actions/recall-payment.json' with { type: 'json' };
import recoveryScams from './actions/recovery-scams.json' with { type: 'json' };
import removeLinkedApps from './actions/remove-linked-apps.json' with { type: 'json' };
import removeRemoteApp from './actions/remove-remote-app.json' with { type: 'json' };
import reopenAccount from './actions/reopen-account.json' with { type: 'json' };
import replaceCodeApp from './actions/replace-code-app.json' with { type: 'json' };
import reportPolice from './actions/report-police.json' with { type: 'json' };
import revokeApprovals from './actions/revoke-approvals.json' with { type: 'json' };
import secureEmail from './actions/secure-email.json' with { type: 'json' };
import seeIfFrozen from './actions/see-if-frozen.json' with { type: 'json' };
import signOutDevices from './actions/sign-out-devices.json' with { type: 'json' };
import stopAutomaticPayments from './actions/stop-automatic-payments.json' with { type: 'json' };
import strongSecondFactor from './actions/strong-second-factor.json' with { type: 'json' };
import tellBank from './actions/tell-bank.json' with { type: 'json' };
import tellMoneyAccounts from './actions/tell-money-accounts.json' with { type: 'json' };
import tellReceivingExchange from './actions/tell-receiving-exchange.json' with { type: 'json' };
import undoChanges from './actions/undo-changes.json' with { type: 'json' };
import walletCheckDevices from './actions/wallet-check-devices.json' with { type: 'json' };
import walletLookForSigns from './actions/wallet-look-for-signs.json' with { type: 'json' };
import withdrawalAllowList from './actions/withdrawal-allow-list.json' with { type: 'json' };
import writeContact from './actions/write-contact.json' with { type: 'json' };
import writeNarrative from './actions/write-narrative.json' with { type: 'json' };
import writeTaken from './actions/write-taken.json' with { type: 'json' };

export const actions = {
  'anti-phishing-code': antiPhishingCode,
  'bank-login': bankLogin,
  'bank-look-for-signs': bankLookForSigns,
  'block-card': blockCard,
  'call-phone-company': callPhoneCompany,
  'cancel-withdrawals': cancelWithdrawals,
  'change-password': changePassword,
  'change-reused-passwords': changeReusedPasswords,
  'check-again': checkAgain,
  'check-clicked-link': checkClickedLink,
  'check-email-forwarding': checkEmailForwarding,
  'check-for-malware': checkForMalware,
  'check-scanned-code': checkScannedCode,
  'check-sub-accounts': checkSubAccounts,
  'contact-support': contactSupport,
  'cut-remote-access': cutRemoteAccess,
  'delete-api-keys': deleteApiKeys,
  'delete-keys-on-reopening': deleteKeysOnReopening,
  'end-call': endCall,
  'freeze-account': freezeAccount,
  'get-email-back': getEmailBack,
  'give-record': giveRecord,
  'guard-identity': guardIdentity,
  'hold-withdrawals': holdWithdrawals,
  'keep-messages': keepMessages,
  'know-the-script': knowTheScript,
  'lock-phone-number': lockPhoneNumber,
  'lock-withdrawals': lockWithdrawals,
  'look-at-trades': lookAtTrades,
  'look-for-signs': lookForSigns,
  'mail-check-again': mailCheckAgain,
  'mail-forwarding': mailForwarding,
  'mail-linked-apps': mailLinkedApps,
  'mail-look-for-signs': mailLookForSigns,
  'mail-look-sent': mailLookSent,
  'mail-other-accounts': mailOtherAccounts,
  'mail-password': mailPassword,
  'mail-recover': mailRecover,
  'mail-recovery-info': mailRecoveryInfo,
  'mail-second-factor': mailSecondFactor,
  'mail-security-events': mailSecurityEvents,
  'mail-sign-out': mailSignOut,
  'mail-warn-contacts': mailWarnContacts,
  'manager-accounts': managerAccounts,
  'manager-contents': managerContents,
  'manager-look-for-signs': managerLookForSigns,
  'manager-other-passwords': managerOtherPasswords,
  'manager-password': managerPassword,
  'manager-recover': managerRecover,
  'manager-second-factor': managerSecondFactor,
  'manager-sign-out': managerSignOut,
  'messenger-lock': messengerLock,
  'messenger-look-for-signs': messengerLookForSigns,
  'messenger-recover': messengerRecover,
  'messenger-sign-out': messengerSignOut,
  'messenger-warn-contacts': messengerWarnContacts,
  'move-login-email': moveLoginEmail,
  'move-self-custody': moveSelfCustody,
  'new-login-email': newLoginEmail,
  'other-exchanges': otherExchanges,
  'phone-after-regain': phoneAfterRegain,
  'phone-ask-changes': phoneAskChanges,
  'phone-block-sim': phoneBlockSim,
  'phone-codes': phoneCodes,
  'phone-lock': phoneLock,
  'phone-look-for-signs': phoneLookForSigns,
  'phone-messengers': phoneMessengers,
  'phone-regain': phoneRegain,
  'phone-reset-accounts': phoneResetAccounts,
  'phone-write-times': phoneWriteTimes,
  'recall-payment': recallPayment,
  'recovery-scams': recoveryScams,
  'remove-linked-apps': removeLinkedApps,
  'remove-remote-app': removeRemoteApp,
  'reopen-account': reopenAccount,
  'replace-code-app': replaceCodeApp,
  'report-police': reportPolice,
  'revoke-approvals': revokeApprovals,
  'secure-email': secureEmail,
  'see-if-frozen': seeIfFrozen,
  'sign-out-devices': signOutDevices,
  'stop-automatic-payments': stopAutomaticPayments,
  'strong-second-factor': strongSecondFactor,
  'tell-bank': tellBank,
  'tell-money-accounts': tellMoneyAccounts,
  'tell-receiving-exchange': tellReceivingExchange,
  'undo-changes': undoChanges,
  'wallet-check-devices': walletCheckDevices,
  'wallet-look-for-signs': walletLookForSigns,
  'withdrawal-allow-list': withdrawalAllowList,
  'write-contact': writeContact,
  'write-narrative': writeNarrative,
  'write-taken': writeTaken,
};
